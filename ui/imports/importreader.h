// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/check.h"
#include "app/imports/sourcefile.h"
#include "ui/imports/columnreport.h"

#include <QHash>
#include <QObject>
#include <QThread>

class Directory;

//! Reads a file or a pasted table and checks its rows on a thread of its own. A newer request makes the older one
//! void; what was read stays until something else is.
class ImportReader final : public QObject {
    Q_OBJECT
public:
    //! What is behind the table.
    struct Source {
        QString path {}; // empty: it was pasted
        imports::FileStamp stamp {};
        QByteArray bytes {};
        QString text {}; // of what was pasted
    };
    //! All that is known once it is read.
    struct Reading {
        Source source {};
        imports::Format format {};
        imports::Table table {};
        imports::Columns columns {}; // as remembered for files of this shape, else as guessed
        QString shape {}; // see imports::fingerprint()
        bool isRemembered = false;
    };
    enum class Work { None, Reading, Checking };

    explicit ImportReader(const Directory &directory, QObject *parent = nullptr);
    //! Stops what is under way and waits for its end, which comes soon.
    ~ImportReader() override;

    //! What columns were taken for before, by the shape of their file.
    void setRemembered(const QHash<QString, QString> &columns) { m_remembered = columns; }

    void read(const QString &path);
    void readPasted(const QString &text);
    //! What was read once more, in another way.
    void reread(const imports::Format &format);
    //! Against the organization as it is now; cells that were mended in the check before stay as they are.
    void check(const imports::Columns &columns, const imports::Choices &choices);
    //! What stands in the columns, and how it would be taken.
    void weigh(const imports::Columns &columns);
    //! Whether the file is still as it was read.
    void look();
    void cancel();
    //! As before anything was read.
    void forget();

    [[nodiscard]] Work work() const { return m_work; }
    [[nodiscard]] bool hasTable() const { return m_reading.table.width > 0; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }
    //! Some cell says something else than the file by now.
    [[nodiscard]] bool isMended() const;

signals:
    void workChanged();
    void tableRead();
    //! What was read before stays.
    void failed(const imports::Fault &fault);
    void checked(std::shared_ptr<imports::Check> check);
    void weighed(const QList<ColumnReport> &reports);
    void looked(imports::FileNow now);

private:
    using Stopping = std::shared_ptr<imports::Stop>;

    template <typename Make, typename Take>
    void run(Stopping &mine, Make make, Take take);
    template <typename Kept>
    void letGo(Kept kept);
    void readSource(const Source &source, const std::optional<imports::Format> &format);
    void enter(Work work);

    const Directory &m_directory;
    QHash<QString, QString> m_remembered;
    Reading m_reading;
    std::shared_ptr<imports::Check> m_check; // the latest
    Work m_work = Work::None;
    Stopping m_stop; // of what is read or checked now
    Stopping m_stopWeighing;
    Stopping m_stopLooking;
    QObject m_worker;
    QThread m_thread;
};

// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/importsteps.h"
#include "ui/lists/pageparts.h"

#include <QWidget>

#include <functional>
#include <memory>

class CheckStep;
class ColumnsStep;
class FileStep;
class ImportFoot;
class ImportReader;
class ImportStep;
class Notice;
class ProblemFileSaver;
class QStackedWidget;
class SourceWatch;
class TemplateSaver;
namespace imports {
class Check;
struct Fault;
struct Format;
} // namespace imports

//! "Import users": from a file or a pasted table to a change set, in four steps. Leaving it and coming back loses
//! nothing; it sends nothing itself.
class ImportPage final : public QWidget {
    Q_OBJECT
public:
    explicit ImportPage(const PageParts &parts, QWidget *parent = nullptr);

    //! Reads this file in the place of what is here; asks first where something would be lost.
    void open(const QString &path);

signals:
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Step = ImportSteps::Step;

    QWidget *makeHead();
    void assemble();
    void connectReader();
    void connectSteps();
    void makeImportStep();
    [[nodiscard]] bool isRefused(const QString &name);
    [[nodiscard]] static QString shownName(const QString &name);
    void readPasted(const QString &text);
    void reread(const imports::Format &format);
    void unlessLost(const QString &question, const std::function<void()> &then);
    void takeTable();
    void takeColumns();
    void keepColumns();
    void takeCheck(const std::shared_ptr<imports::Check> &check);
    void sayFault(const imports::Fault &fault);
    void goTo(Step step);
    void focusWork();
    void goOn();
    void check();
    void checkWhenLoaded();
    void startOver();
    void useKisiImport();
    void showResults();
    void showFoot();
    void showColumnsFoot();
    void showCheckFoot();
    void showImportFoot();
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] bool isInTemplate() const;
    [[nodiscard]] QString loadingHint() const;

    PageParts m_parts;
    ImportReader *m_reader;
    ImportSteps *m_steps;
    Notice *m_notice;
    Notice *m_fileNotice;
    SourceWatch *m_watch;
    TemplateSaver *m_template;
    ProblemFileSaver *m_problems;
    FileStep *m_file;
    ColumnsStep *m_columns;
    CheckStep *m_checkStep;
    ImportStep *m_import = nullptr;
    QStackedWidget *m_stack;
    ImportFoot *m_foot;
    std::shared_ptr<imports::Check> m_check; // by the columns as they are
    QString m_name; // of what was read; empty: it was pasted
    QString m_nameToRead;
    QString m_summary; // of what would be sent
    bool m_updatesExisting = true;
    bool m_wantsCheck = false; // somebody waits for it, to go there
};

// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journalrecord.h"
#include "ui/activity/outcomewords.h"
#include "ui/activity/setdigest.h"
#include "ui/lists/pageparts.h"

#include <QWidget>

class ElidedLabel;
class FilterChip;
class OutcomesModel;
class QButtonGroup;
class QListView;
class QPushButton;
class ResultsExport;
class TextLabel;

//! One set of the journal: when, by whom and why, each row with its outcome, and what can be done about it.
class SetPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SetPanel(const PageParts &parts, QWidget *parent = nullptr);

    //! Shows it as it stands now; reads its rows.
    void setSummary(const JournalSummary &summary);
    //! 0: nothing was shown yet.
    [[nodiscard]] qint64 set() const { return m_summary.set.id; }
    void clear() { m_summary = {}; }

signals:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Kind = OutcomeWords::Kind;

    QWidget *makeHead();
    QWidget *makeChips();
    QWidget *makeFoot();
    FilterChip *makeChip(const QString &label, const QString &name, std::optional<Kind> kind);
    void makeView();
    void takeRun(const ChangeRun &run);
    void readRows();
    void take(const SetDigest &digest);
    void layOut(int rows);
    void showChips();
    void weigh();
    void allow(QPushButton *button, bool allowed, const QString &why) const;
    void createAgain();
    [[nodiscard]] ChangeReport report() const;
    [[nodiscard]] QString whenAndWho() const;
    [[nodiscard]] QString obstacle() const;

    PageParts m_parts;
    JournalSummary m_summary;
    OutcomesModel *m_model;
    TextLabel *m_title;
    ElidedLabel *m_when;
    TextLabel *m_reason;
    QButtonGroup *m_chips;
    QList<std::pair<FilterChip *, std::optional<Kind>>> m_kinds;
    QListView *m_view;
    QPushButton *m_undo;
    QPushButton *m_again;
    QPushButton *m_retry;
    QPushButton *m_export;
    ResultsExport *m_results;
    SetDigest m_digest; // without its rows: the model has them
    bool m_isOfRun = false; // its rows are those of the set under way
};

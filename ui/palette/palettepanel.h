// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"
#include "ui/palette/command.h"
#include "ui/palette/paletteentry.h"

#include <QTimer>
#include <QWidget>

class EmptyState;
class PaletteFinder;
class PaletteModel;
class PeopleSearch;
class PersonActions;
class QLineEdit;
class QListView;
class TextLabel;

//! The inside of the palette: a field, and under it what fits what was typed. The focus stays in the field.
class PalettePanel final : public QWidget {
    Q_OBJECT
public:
    PalettePanel(const PageParts &parts, PersonActions &actions, const QList<Command> &commands,
                 QList<PaletteEntry> recent, QWidget *parent = nullptr);

signals:
    void chosen(const PaletteEntry &entry, const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assemble();
    QWidget *makeField();
    QWidget *makeFoot();
    void search();
    void take();
    void select(int row);
    void showPerson();
    void announce();
    [[nodiscard]] bool takesKey(const QKeyEvent &event);
    void move(int by);
    void page(int by);
    void choose();
    void chooseVerb();
    [[nodiscard]] QString foundText() const;
    [[nodiscard]] const PaletteEntry *current() const;

    PageParts m_parts;
    PersonActions &m_actions;
    QList<PaletteEntry> m_recent;
    PaletteFinder *m_finder;
    PeopleSearch *m_search;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_nothing;
    TextLabel *m_told; // its name is what screen readers say of the current line
    QTimer m_again; // people came or went
    bool m_chooses = false; // Enter was pressed while people were still looked through
};

// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/viewslist.h"

#include "ui/shared/announce.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ViewsList::ViewsList(const Icons &icons, QList<ListView> views, ListView present, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_views(std::move(views))
    , m_present(std::move(present))
    , m_column(new QVBoxLayout(this))
    , m_name(new QLineEdit)
    , m_note(new TextLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
    , m_keep(new QPushButton)
{
    setMinimumWidth(icons.theme().length(280));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(makeForm());
    setFocusProxy(m_name);
    showViews();
    showWhatSavingDoes();
}

QWidget *ViewsList::makeForm()
{
    auto *form = new QWidget;
    auto *label = new TextLabel(m_icons.theme(), TextStep::SmallStrong);
    label->setText(tr("Save the current list as"));
    label->setBuddy(m_name);
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(60);
    m_keep->setObjectName(u"saveView"_s);
    m_note->setObjectName(u"viewNote"_s);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(4);
    column->addWidget(label);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name, 1);
    line->addWidget(m_keep);
    column->addLayout(line);
    column->addWidget(m_note);
    connect(m_name, &QLineEdit::textChanged, this, &ViewsList::showWhatSavingDoes);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewsList::keep);
    connect(m_keep, &QAbstractButton::clicked, this, &ViewsList::keep);
    return form;
}

void ViewsList::showViews()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // one of its buttons may be the one that is pressed
    }
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (int place = 0; place < m_views.size(); ++place)
        column->addWidget(makeRow(place));
    if (m_views.isEmpty()) {
        auto *none = new TextLabel(m_icons.theme(), TextStep::Small, ColorRole::Muted);
        none->setText(tr("No views yet. A view keeps search, filters and order under a name."));
        none->setWordWrap(true);
        none->setContentsMargins(4, 4, 4, 4);
        column->addWidget(none);
    }
    m_column->insertWidget(0, m_rows);
    if (isVisible()) {
        m_rows->show();
        window()->adjustSize();
    }
}

ListView *ViewsList::named(const QString &name)
{
    const auto known
        = std::find_if(m_views.begin(), m_views.end(), [&](const ListView &view) { return view.name == name; });
    return known == m_views.end() ? nullptr : &*known;
}

// What is replaced cannot be brought back: it is said before.
void ViewsList::showWhatSavingDoes()
{
    const QString name = m_name->text().simplified();
    const bool replaces = named(name) != nullptr;
    const QString note
        = replaces ? tr("There is already a view with this name. It will show the current list instead.") : QString();
    m_keep->setEnabled(!name.isEmpty());
    //: Buttons: keep the list as a new view, or in the place of the one of this name
    m_keep->setText(replaces ? tr("Replace") : tr("Save"));
    m_name->setAccessibleDescription(note);
    m_note->setText(note);
    const bool takesRoom = m_note->isHidden() == replaces;
    m_note->setVisible(replaces);
    announce(*m_note, note);
    if (takesRoom && isVisible())
        window()->adjustSize();
}

QWidget *ViewsList::makeRow(int place)
{
    const QString &name = m_views.at(place).name;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto *use = new QPushButton(QString(name).replace(u'&', u"&&"_s));
    use->setObjectName(u"view%1"_s.arg(place));
    use->setAccessibleName(name);
    use->setProperty("kind", u"flat"_s);
    use->setStyleSheet(u"text-align: %1"_s.arg(isRightToLeft() ? u"right"_s : u"left"_s));
    use->installEventFilter(this);
    use->setProperty("place", place);
    auto *up = makeButton(u"chevron-up"_s, tr("Move %1 up").arg(name), u"viewUp%1"_s.arg(place));
    auto *down = makeButton(u"chevron-down"_s, tr("Move %1 down").arg(name), u"viewDown%1"_s.arg(place));
    auto *remove = makeButton(u"delete"_s, tr("Remove %1").arg(name), u"viewRemove%1"_s.arg(place));
    up->setEnabled(place > 0);
    down->setEnabled(place + 1 < m_views.size());
    line->addWidget(use, 1);
    for (auto *button : { up, down, remove })
        line->addWidget(button);
    connect(use, &QAbstractButton::clicked, this, [this, place] { emit chosen(ListView(m_views.at(place))); });
    connect(up, &QAbstractButton::clicked, this, [this, place] { move(place, -1); });
    connect(down, &QAbstractButton::clicked, this, [this, place] { move(place, 1); });
    connect(remove, &QAbstractButton::clicked, this, [this, place] { this->remove(place); });
    return row;
}

QAbstractButton *ViewsList::makeButton(const QString &icon, const QString &words, const QString &name)
{
    auto *button = new IconButton(m_icons, icon, words);
    button->setObjectName(name);
    return button;
}

// A name that is there already takes the new filters, at its old place.
void ViewsList::keep()
{
    m_present.name = m_name->text().simplified();
    if (m_present.name.isEmpty())
        return;
    if (ListView *known = named(m_present.name))
        *known = m_present;
    else
        m_views.append(m_present);
    m_name->clear();
    showViews();
    emit changed(m_views);
}

void ViewsList::move(int place, int by)
{
    const int to = place + by;
    if (to < 0 || to >= m_views.size())
        return;
    m_views.move(place, to);
    showViews();
    focusView(to);
    emit changed(m_views);
}

void ViewsList::remove(int place)
{
    m_views.removeAt(place);
    showViews();
    showWhatSavingDoes();
    focusView(qMin(place, int(m_views.size()) - 1));
    emit changed(m_views);
}

void ViewsList::focusView(int place)
{
    if (auto *view = m_rows->findChild<QWidget *>(u"view%1"_s.arg(place)))
        view->setFocus(Qt::TabFocusReason);
    else
        m_name->setFocus(Qt::TabFocusReason);
}

bool ViewsList::eventFilter(QObject *watched, QEvent *event)
{
    const QVariant place = watched->property("place");
    if (event->type() != QEvent::KeyPress || !place.isValid())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->modifiers().testFlag(Qt::AltModifier);
    if (moves && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        move(place.toInt(), key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Delete)
        remove(place.toInt());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

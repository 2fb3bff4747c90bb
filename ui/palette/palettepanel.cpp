// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettepanel.h"

#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettefinder.h"
#include "ui/palette/palettemodel.h"
#include "ui/people/personactions.h"
#include "ui/shared/announce.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/keycap.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

using Kind = PaletteEntry::Kind;

namespace {

constexpr int betweenSearches = 500; // ms, while people are still being loaded

} // namespace

PalettePanel::PalettePanel(const PageParts &parts, PersonActions &actions, const QList<Command> &commands,
                           QList<PaletteEntry> recent, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_recent(std::move(recent))
    , m_finder(new PaletteFinder(parts, actions, commands, this))
    , m_search(new PeopleSearch(parts.directory, this))
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_told(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
{
    assemble();
    m_again.setSingleShot(true);
    m_again.setInterval(betweenSearches);
    connect(&m_again, &QTimer::timeout, this, &PalettePanel::search);
    connect(&parts.directory, &Directory::rowsChanged, this, [this] {
        if (!m_again.isActive())
            m_again.start();
    });
    connect(m_field, &QLineEdit::textEdited, this, &PalettePanel::search);
    connect(m_search, &PeopleSearch::finished, this, &PalettePanel::take);
    connect(&actions, &PersonActions::changed, this, [this] { m_model->setVerbs(m_finder->verbs()); });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        choose();
    });
    search();
}

void PalettePanel::assemble()
{
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_parts.icons, *m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setStyleSheet(u"background-color: transparent"_s); // the popover's own ground
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(18, 14, 18, 6);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *lower = new QFrame;
    lower->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeField());
    column->addWidget(line);
    column->addWidget(m_nothing);
    column->addSpacing(4);
    column->addWidget(m_list, 1);
    column->addSpacing(4);
    column->addWidget(lower);
    column->addWidget(makeFoot());
    setFocusProxy(m_field);
}

QWidget *PalettePanel::makeField()
{
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Find people, groups, places and commands"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setFrame(false);
    m_field->setStyleSheet(u"background-color: transparent; border: none"_s);
    QFont font = m_parts.theme().font(TextStep::Section);
    font.setWeight(QFont::Normal);
    m_field->setFont(font);
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    auto *row = new QWidget;
    row->setFixedHeight(m_parts.theme().length(48));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(18, 0, 18, 0);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(m_parts.icons, u"search"_s, ColorRole::Text, 16));
    layout->addWidget(m_field, 1);
    return row;
}

QWidget *PalettePanel::makeFoot()
{
    const Theme &theme = m_parts.theme();
    auto *foot = new QWidget;
    foot->setFixedHeight(theme.length(32));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 0, 18, 0);
    row->setSpacing(6);
    const std::pair<QString, QString> hints[] { { u"↑ ↓"_s, tr("choose") },
                                                { tr("Enter", "key"), tr("open") },
                                                { tr("Esc", "key"), tr("close") } };
    for (const auto &[key, word] : hints) {
        auto *label = new TextLabel(theme, TextStep::Small, ColorRole::Muted);
        label->setText(word);
        row->addWidget(new KeyCap(theme, key));
        row->addWidget(label);
        row->addSpacing(6);
    }
    row->addStretch(1);
    m_told->setObjectName(u"paletteTold"_s);
    row->addWidget(m_told);
    return foot;
}

void PalettePanel::search()
{
    m_again.stop();
    m_chooses = false;
    m_search->start(m_field->text());
}

// Where the same thing is still there it stays current, else the first is.
void PalettePanel::take()
{
    const QString typed = m_field->text().trimmed();
    const auto *before = current();
    const bool isSameText = m_list->property("typed").toString() == typed;
    const auto kept = before && isSameText ? std::optional(*before) : std::nullopt;
    m_list->setProperty("typed", typed);
    const auto &found = m_search->found();
    if (typed.isEmpty() || found.empty())
        m_actions.setPerson({});
    else
        m_actions.setPerson(found.front().id);
    m_model->setEntries(typed.isEmpty() ? m_finder->atFirst(m_recent) : m_finder->matching(typed, found));
    const bool isNothing = !typed.isEmpty() && m_model->choices() == 1; // but the way to search further
    m_nothing->setText(tr("Nobody and nothing matches “%1”.").arg(typed));
    m_nothing->setVisible(isNothing);
    const int same = kept ? m_model->rowOf(*kept) : -1;
    select(same >= 0 ? same : m_model->next(0, 1));
    if (same < 0)
        m_list->scrollToTop();
    if (std::exchange(m_chooses, false))
        choose();
}

const PaletteEntry *PalettePanel::current() const
{
    return m_model->at(m_list->currentIndex().row());
}

void PalettePanel::select(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (m_model->next(0, 1) == row)
        m_list->scrollToTop(); // with the heading
    showPerson();
    announce();
}

void PalettePanel::showPerson()
{
    if (const auto *entry = current(); entry && entry->kind == Kind::Person && !m_field->text().trimmed().isEmpty())
        m_actions.setPerson(UserId { entry->id });
}

QString PalettePanel::foundText() const
{
    const Directory &directory = m_parts.directory;
    if (!directory.asOf().isValid() && directory.total() > directory.size())
        return tr("%1 of %2 people loaded")
            .arg(locale().toString(directory.size()), locale().toString(directory.total()));
    return m_search->isRunning() ? tr("Searching…") : QString();
}

void PalettePanel::announce()
{
    m_told->setText(foundText());
    const auto *entry = current();
    QString words = m_nothing->isHidden() ? QString() : m_nothing->text() + u' ';
    if (entry)
        words += entry->spoken();
    ::announce(*m_told, words);
}

void PalettePanel::move(int by)
{
    const int row = m_list->currentIndex().row();
    const int next = m_model->next(row + by, by);
    if (next >= 0)
        select(next);
}

void PalettePanel::page(int by)
{
    const int rowHeight = m_parts.theme().length(36);
    const int step = qMax(1, m_list->viewport()->height() / rowHeight - 1);
    const int last = m_model->rowCount() - 1;
    const int wanted = qBound(0, m_list->currentIndex().row() + by * step, last);
    const int next = m_model->next(wanted, by);
    select(next >= 0 ? next : m_model->next(wanted, -by));
}

void PalettePanel::choose()
{
    m_chooses = m_search->isRunning(); // what shows is for what was typed before
    const auto *entry = current();
    if (m_chooses || !entry || entry->isHeading() || entry->isOff())
        return;
    emit chosen(PaletteEntry(*entry), m_field->text().trimmed());
}

void PalettePanel::chooseVerb()
{
    for (int row = 0; !m_search->isRunning() && row < m_model->rowCount(); ++row) {
        const auto *entry = m_model->at(row);
        if (entry->kind == Kind::Verb && !entry->keys.isEmpty() && !entry->isOff())
            return emit chosen(PaletteEntry(*entry), m_field->text().trimmed());
    }
}

bool PalettePanel::takesKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        page(1);
        return true;
    case Qt::Key_PageUp:
        page(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers().testFlag(Qt::ControlModifier))
            chooseVerb();
        else
            choose();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nothing else here takes the focus
    default:
        return false;
    }
}

bool PalettePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

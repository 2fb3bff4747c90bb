// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpwindow.h"

#include "ui/help/guidelistdelegate.h"
#include "ui/help/guideview.h"
#include "ui/shared/announce.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual(1040, 720);
constexpr QSize least(680, 420);
constexpr int sideWidth = 288;

QFrame *line(const QString &direction)
{
    auto *line = new QFrame;
    line->setProperty("line", direction);
    return line;
}

} // namespace

HelpWindow::HelpWindow(const Icons &icons)
    : QDialog(nullptr, Qt::Window)
    , m_icons(icons)
    , m_search(new SearchField(icons))
    , m_back(new IconButton(icons, u"chevron-left"_s, tr("Back")))
    , m_said(new TextLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
    , m_model(new GuideListModel(this))
    , m_list(new QListView)
    , m_view(new GuideView(m_guide, icons.theme()))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Turnstile help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side());
    row->addWidget(line(u"vertical"_s));
    row->addWidget(reading(), 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        readChosen();
    });
    connect(m_back, &QAbstractButton::clicked, this, &HelpWindow::goBack);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &HelpWindow::goBack);
    connect(m_view, &GuideView::linkFollowed, this, [this](qsizetype page, const QString &anchor) {
        go(page);
        m_view->scrollToHeading(anchor);
    });
    m_view->showPage(0);
    follow();
    search({});
    const QSize room = screen()->availableSize() - QSize(48, 72);
    setMinimumSize(least.boundedTo(room));
    resize(QSize(icons.theme().length(usual.width()), icons.theme().length(usual.height())).boundedTo(room));
}

QWidget *HelpWindow::side()
{
    const Theme &theme = m_icons.theme();
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setFixedHeight(theme.length(32));
    m_search->setMaxLength(200);
    m_search->installEventFilter(this);
    m_back->setObjectName(u"helpBack"_s);
    m_said->setObjectName(u"helpSaid"_s);
    m_said->setWordWrap(true);
    m_said->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_said->setContentsMargins(16, 8, 16, 0);
    m_list->setObjectName(u"helpList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GuideListDelegate(theme, *m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(u"background-color: transparent"_s); // the side's own ground
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(sideMargins(8, 12, 16, 0));
    head->setSpacing(4);
    head->addWidget(m_back);
    head->addWidget(m_search, 1);
    auto *side = new QWidget;
    side->setProperty("ground", u"window"_s);
    side->setFixedWidth(theme.length(sideWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_said);
    column->addSpacing(8);
    column->addWidget(m_list, 1);
    return side;
}

QWidget *HelpWindow::reading()
{
    m_view->setObjectName(u"helpPage"_s);
    auto *reading = new QWidget;
    reading->setProperty("ground", u"base"_s);
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (const auto language = QLocale().language(); language != QLocale::English && language != QLocale::C) {
        auto *note = new TextLabel(m_icons.theme(), TextStep::Small, ColorRole::Muted);
        note->setObjectName(u"helpLanguage"_s);
        note->setText(tr("The guide is in English only."));
        note->setContentsMargins(24, 8, 24, 8);
        column->addWidget(note);
        column->addWidget(line(u"horizontal"_s));
    }
    column->addWidget(m_view, 1);
    return reading;
}

void HelpWindow::showPage(const QString &name, const QString &anchor)
{
    go(std::max<qsizetype>(0, m_guide.indexOf(name)));
    if (!anchor.isEmpty())
        m_view->scrollToHeading(anchor);
}

void HelpWindow::search(const QString &typed)
{
    const QStringList words = Guide::words(typed);
    const auto lines = words.isEmpty() ? contents() : found(words);
    const bool isNothing = lines.isEmpty();
    m_model->setLines(lines);
    m_list->setAccessibleName(words.isEmpty() ? tr("Pages of the guide") : tr("Pages that were found"));
    m_list->setVisible(!isNothing);
    QString said;
    if (isNothing)
        said = tr("No page has “%1”. Try fewer words, or the beginning of one, such as “suspend” or “import”.")
                   .arg(typed.trimmed());
    else if (!words.isEmpty())
        said = tr("%Ln pages found", nullptr, int(lines.size()));
    m_said->setText(said);
    announce(*m_said, said);
    m_said->setVisible(!said.isEmpty());
    select(words.isEmpty() ? m_model->rowOf(m_view->page()) : 0);
    if (!words.isEmpty())
        m_list->scrollToTop();
}

QList<GuideListModel::Line> HelpWindow::contents() const
{
    QList<GuideListModel::Line> lines;
    QString part;
    const auto &pages = m_guide.pages();
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (std::exchange(part, pages.at(page).part) != pages.at(page).part)
            lines.append({ .text = pages.at(page).part });
        lines.append({ .text = pages.at(page).title, .page = page });
    }
    return lines;
}

QList<GuideListModel::Line> HelpWindow::found(const QStringList &words) const
{
    QList<GuideListModel::Line> lines;
    const auto matches = m_guide.find(words);
    for (const auto &match : matches) {
        lines.append({ .text = m_guide.pages().at(match.page).title,
                       .page = match.page,
                       .passage = match.passage,
                       .excerpt = match.excerpt,
                       .marks = match.marks });
    }
    return lines;
}

void HelpWindow::select(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    if (row >= 0)
        m_list->scrollTo(m_model->index(row));
}

void HelpWindow::move(int by)
{
    const int next = m_model->next(m_list->currentIndex().row() + by, by);
    if (next >= 0)
        select(next);
}

void HelpWindow::readChosen()
{
    const auto *line = m_model->at(m_list->currentIndex().row());
    if (!line || line->isHeading())
        return;
    const auto chosen = *line;
    go(chosen.page);
    if (!chosen.passage.isEmpty())
        m_view->mark(Guide::words(m_search->text()), chosen.passage);
}

void HelpWindow::go(qsizetype page)
{
    if (page != m_view->page())
        m_before.append({ m_view->page(), m_view->verticalScrollBar()->value() });
    m_view->showPage(page);
    follow();
}

void HelpWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    const Place place = m_before.takeLast();
    m_view->showPage(place.page);
    m_view->verticalScrollBar()->setValue(place.top);
    follow();
}

void HelpWindow::follow()
{
    m_back->setEnabled(!m_before.isEmpty());
    if (m_search->text().isEmpty())
        select(m_model->rowOf(m_view->page()));
}

bool HelpWindow::takesKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        readChosen();
        return true;
    default:
        return false;
    }
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfTheSide = watched == m_search || watched == m_list;
    if (isOfTheSide && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.modifiers() & ~Qt::KeypadModifier)
            return false;
        if (takesKey(key))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

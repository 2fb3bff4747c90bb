// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shared/kitpage.h"
#include "ui/shared/focusring.h"
#include "ui/shared/icons.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QLabel *label(const Theme &theme, const QString &text, TextStep step, ColorRole role = ColorRole::Text)
{
    auto *label = new TextLabel(theme, step, role);
    label->setText(text);
    return label;
}

QVBoxLayout *card(const Theme &theme, QGridLayout &page, int row, int column, const QString &title, int span = 1)
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(label(theme, title, TextStep::Strong));
    page.addWidget(frame, row, column, 1, span);
    return layout;
}

QPushButton *button(const QString &text, const char *kind, const QIcon &icon = {})
{
    auto *button = new QPushButton(icon, text);
    button->setProperty("kind", QString::fromLatin1(kind));
    return button;
}

QHBoxLayout *line(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(12);
    for (auto *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return layout;
}

QToolButton *iconButton(const QIcon &icon, bool outlined)
{
    auto *button = new QToolButton;
    button->setIcon(icon);
    button->setProperty("kind", u"icon"_s);
    button->setProperty("outlined", outlined);
    return button;
}

void addButtons(QVBoxLayout &card, const Icons &icons)
{
    auto *off = button(u"Cancel"_s, "plain", icons.icon(u"suspend"_s));
    off->setEnabled(false);
    auto *pressed = button(u"Cancel"_s, "plain");
    pressed->setDown(true);
    auto *small = button(u"Small"_s, "plain");
    small->setProperty("small", true);
    card.addLayout(line({ button(u"Apply"_s, "primary"),
                          button(u"Add users"_s, "primary", icons.icon(u"add"_s, ColorRole::OnAccent)),
                          button(u"Cancel"_s, "plain"), pressed, off, small }));
    auto *views = button(u"Views"_s, "flat", icons.icon(u"view"_s));
    views->setMenu(new QMenu(views));
    card.addLayout(line({ button(u"Suspend access"_s, "plain", icons.icon(u"suspend"_s)),
                          button(u"Delete…"_s, "dangerText", icons.icon(u"delete"_s, ColorRole::Bad)),
                          button(u"Delete 3 users"_s, "danger"), views }));
    card.addLayout(line({ iconButton(icons.icon(u"more"_s), true), iconButton(icons.icon(u"columns"_s), false),
                          button(u"Show all"_s, "link") }));
    card.addStretch();
}

QLineEdit *field(const QString &text, const char *state = "")
{
    auto *edit = new QLineEdit(text);
    edit->setProperty("state", QString::fromLatin1(state));
    return edit;
}

void addFields(QVBoxLayout &card, const Icons &icons)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    auto *search = field({});
    search->setPlaceholderText(u"Search name, email"_s);
    search->addAction(icons.icon(u"search"_s, ColorRole::Muted), QLineEdit::LeadingPosition);
    auto *secret = field(u"secret"_s);
    secret->setEchoMode(QLineEdit::Password);
    secret->addAction(icons.icon(u"eye"_s, ColorRole::Muted), QLineEdit::TrailingPosition);
    auto *readOnly = field(u"Amara Okonkwo"_s);
    readOnly->setReadOnly(true);
    auto *choice = new QComboBox;
    choice->addItems({ u"Door access"_s, u"Group manager"_s });
    auto *off = field(u"31 Mar 2027"_s);
    off->setEnabled(false);
    auto *date = new QDateEdit(QDate(2027, 3, 31));
    date->setCalendarPopup(true);
    auto *notes = new QPlainTextEdit(u"Left the optics team on 9 Nov. Laptop and fob are back at the front office."_s);
    notes->setFixedHeight(76);
    const QList<QWidget *> all { field(u"Amara Okonkwo"_s),
                                 field(u"lucia@exmaple.com"_s, "warn"),
                                 field(u"jonas.berg@"_s, "bad"),
                                 search,
                                 secret,
                                 readOnly,
                                 choice,
                                 off,
                                 date,
                                 new QSpinBox };
    for (int at = 0; at < all.size(); ++at)
        grid->addWidget(all.at(at), at / 3, at % 3);
    grid->addWidget(notes, 3, 1, 1, 2);
    card.addLayout(grid);
    all.first()->setFocus();
}

void addTicks(QVBoxLayout &card, const Theme &theme)
{
    auto *on = new QCheckBox(u"On"_s);
    on->setChecked(true);
    auto *some = new QCheckBox(u"Some"_s);
    some->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(u"Off"_s);
    off->setEnabled(false);
    auto *chosen = new QRadioButton(u"On"_s);
    chosen->setChecked(true);
    card.addLayout(line({ new QCheckBox(u"Off"_s), on, some, off, new QRadioButton(u"Off"_s), chosen }));
    auto *tabs = new QTabBar;
    for (const auto &tab : { u"Profile"_s, u"Access rights"_s, u"Permissions"_s })
        tabs->addTab(tab);
    card.addWidget(tabs);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(40);
    card.addWidget(bar);
    card.addLayout(
        line({ label(theme, u"Page"_s, TextStep::Page), label(theme, u"Section"_s, TextStep::Section),
               label(theme, u"Small"_s, TextStep::Small), label(theme, u"Hint"_s, TextStep::Small, ColorRole::Muted),
               label(theme, u"Badge"_s, TextStep::Badge) }));
}

void addTable(QVBoxLayout &card)
{
    auto *table = new QTableWidget(6, 3);
    table->setHorizontalHeaderLabels({ u"Name"_s, u"Email"_s, u"Status"_s });
    for (int row = 0; row < 6; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(u"Amara Okonkwo"_s));
        table->setItem(row, 1, new QTableWidgetItem(u"a.okonkwo@example.com"_s));
        table->setItem(row, 2, new QTableWidgetItem(u"Active"_s));
        table->item(row, 0)->setCheckState(row % 2 ? Qt::Checked : Qt::Unchecked);
    }
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(36);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->resizeSection(1, 190);
    table->setSortingEnabled(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setFixedHeight(190);
    table->selectRow(2);
    card.addWidget(table);
}

void addMenu(QVBoxLayout &card, const Icons &icons)
{
    auto *menu = new QMenu;
    menu->addAction(icons.icon(u"copy"_s), u"Copy email"_s)->setShortcut(Qt::CTRL | Qt::Key_C);
    menu->addAction(u"Show suspended"_s)->setCheckable(true);
    menu->addAction(u"Off"_s)->setEnabled(false);
    menu->actions().at(1)->setChecked(true);
    menu->addSeparator();
    menu->addMenu(u"Appearance"_s)->addAction(u"Light"_s);
    menu->addAction(icons.icon(u"delete"_s, ColorRole::Bad), u"Delete user…"_s);
    menu->setActiveAction(menu->actions().constFirst());
    menu->setWindowFlags(Qt::Widget);
    card.addWidget(menu, 0, Qt::AlignLeft);
    menu->show();
    card.addStretch();
}

void addIcons(QVBoxLayout &card, const Icons &icons)
{
    auto *grid = new QGridLayout;
    const QStringList files = QDir(u":/icons"_s).entryList();
    for (int at = 0; at < files.size(); ++at) {
        auto *icon = new QLabel;
        icon->setPixmap(icons.icon(files.at(at).chopped(4)).pixmap(QSize(16, 16), icon->devicePixelRatioF()));
        grid->addWidget(icon, at / 22, at % 22, Qt::AlignCenter);
    }
    card.addLayout(grid);
}

QWidget *page(const Icons &icons)
{
    const Theme &theme = icons.theme();
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setSpacing(12);
    addButtons(*card(theme, *grid, 0, 0, u"Buttons, 32 px (28 px in bars)"_s), icons);
    addFields(*card(theme, *grid, 0, 1, u"Fields, 32 px"_s), icons);
    addTicks(*card(theme, *grid, 1, 0, u"Ticks, choices, tabs"_s), theme);
    addMenu(*card(theme, *grid, 1, 1, u"Menu"_s), icons);
    addTable(*card(theme, *grid, 2, 0, u"Rows, 36 px"_s, 2));
    addIcons(*card(theme, *grid, 3, 0, u"Icons"_s, 2), icons);
    page->resize(1280, page->sizeHint().height());
    return page;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        qCritical("Usage: turnstile-gallery DIRECTORY (QT_SCALE_FACTOR=2 for twice the size)");
        return 2;
    }
    const QDir directory(application.arguments().at(1));
    directory.mkpath(u"."_s);
    Theme theme;
    const Icons icons(theme);
    theme.apply(application);
    const FocusRing ring(theme, application);
    const std::pair<Theme::Scheme, QString> schemes[] { { Theme::Scheme::Light, u"light"_s },
                                                        { Theme::Scheme::Dark, u"dark"_s },
                                                        { Theme::Scheme::Contrast, u"contrast"_s } };
    for (const auto &[scheme, name] : schemes) {
        theme.setScheme(scheme);
        const std::unique_ptr<QWidget> shown(page(icons));
        shown->show();
        shown->activateWindow();
        const int percent = int(shown->devicePixelRatioF() * 100);
        if (!shown->grab().save(directory.filePath(u"parts-%1-%2.png"_s.arg(name).arg(percent))))
            return 1;
        const std::unique_ptr<QWidget> kit = kitPage(theme, icons);
        kit->show();
        QApplication::setActiveWindow(kit.get());
        kit->findChild<QWidget *>(u"focused"_s)->setFocus(Qt::TabFocusReason);
        // The knobs, the toast and the loading shapes come to rest first.
        QTest::qWait(300);
        if (!kit->grab().save(directory.filePath(u"kit-%1-%2.png"_s.arg(name).arg(percent))))
            return 1;
    }
    return 0;
}

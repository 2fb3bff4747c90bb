// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/shortcutsheet.h"

#include "app/directory/person.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/textlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 520;
constexpr int usualHeight = 600;

QStringList namesOf(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const auto &key : keys) {
        if (const QString name = key.toString(QKeySequence::NativeText); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

bool holds(const ShortcutSheet::Line &line, const QStringList &words)
{
    const QString text = folded(line.part + u' ' + line.words + u' ' + namesOf(line.keys).join(u' '));
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

ShortcutSheet::ShortcutSheet(const Icons &icons, QList<Line> lines, QWidget *parent)
    : QDialog(parent)
    , m_icons(icons)
    , m_lines(std::move(lines))
    , m_model(new PaletteModel(this))
    , m_search(new SearchField(icons))
    , m_list(new QListView)
    , m_nothing(new TextLabel(icons.theme(), TextStep::Body, ColorRole::Muted))
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    assemble();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::find);
    find({});
    const Theme &theme = icons.theme();
    const QSize wanted(theme.length(usualWidth), theme.length(usualHeight));
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(48, 48)) : wanted);
}

void ShortcutSheet::assemble()
{
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setPlaceholderText(tr("Find a key or what it does"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setFixedHeight(m_icons.theme().length(32));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"shortcutList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_icons, *m_model, m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setObjectName(u"shortcutNothing"_s);
    m_nothing->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *guide = new QPushButton(tr("Turnstile help"));
    guide->setObjectName(u"shortcutGuide"_s);
    guide->setProperty("kind", u"link"_s);
    guide->setAutoDefault(false);
    connect(guide, &QPushButton::clicked, this, [this] {
        emit guideRequested();
        reject();
    });
    auto *foot = new QHBoxLayout;
    foot->addWidget(guide);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

void ShortcutSheet::find(const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> entries;
    QString part;
    for (const Line &line : std::as_const(m_lines)) {
        if (!holds(line, words))
            continue;
        if (std::exchange(part, line.part) != line.part)
            entries.append({ .kind = PaletteEntry::Kind::Heading, .text = line.part });
        entries.append({ .kind = PaletteEntry::Kind::Key, .text = line.words, .keys = namesOf(line.keys) });
    }
    m_model->setEntries(entries);
    const QString nothing = entries.isEmpty() ? tr("No key does “%1”.").arg(typed.trimmed()) : QString();
    m_nothing->setText(nothing);
    m_nothing->setAccessibleName(nothing);
    m_nothing->setVisible(!nothing.isEmpty());
    m_list->setCurrentIndex(m_model->index(m_model->next(0, 1)));
    m_list->scrollToTop();
}

void ShortcutSheet::move(int by)
{
    const int next = m_model->next(m_list->currentIndex().row() + by, by);
    if (next >= 0)
        m_list->setCurrentIndex(m_model->index(next));
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            break;
        m_search->clear();
        return true;
    default:
        break;
    }
    return QDialog::eventFilter(watched, event);
}

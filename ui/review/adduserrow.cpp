// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/adduserrow.h"

#include "ui/shared/iconbutton.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int emailShare = 3;
constexpr int nameShare = 2;
constexpr int gap = 8;

// More than one address alone.
bool looksLikeList(const QString &text)
{
    static const QRegularExpression inside(u"\\S[\\s,;<]+\\S"_s);
    return text.contains(u'@') && inside.match(text).hasMatch();
}

} // namespace

AddUserRow::AddUserRow(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_email(new QLineEdit)
    , m_name(new QLineEdit)
    , m_mark(new IconLabel(icons, u"check"_s, ColorRole::Ok))
    , m_tag(new TextLabel(icons.theme(), TextStep::Body))
    , m_remove(new IconButton(icons, u"close"_s, tr("Remove row")))
    , m_foot(new QWidget)
    , m_message(new TextLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
    , m_use(new QPushButton)
{
    m_email->setObjectName(u"email"_s);
    m_name->setObjectName(u"name"_s);
    m_tag->setObjectName(u"tag"_s);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_use->setObjectName(u"useSuggestion"_s);
    m_use->setProperty("kind", u"link"_s);
    m_remove->setObjectName(u"removeRow"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);

    auto *tag = new QWidget;
    tag->setFixedWidth(tagWidth(icons.theme()));
    auto *tagRow = new QHBoxLayout(tag);
    tagRow->setContentsMargins(sideMargins(2, 0, 0, 0));
    tagRow->setSpacing(6);
    tagRow->addWidget(m_mark);
    tagRow->addWidget(m_tag, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_email, emailShare);
    row->addWidget(m_name, nameShare);
    row->addWidget(tag);
    row->addWidget(m_remove);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(2);
    foot->addWidget(m_message);
    foot->addWidget(m_use);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_foot);

    connect(m_email, &QLineEdit::textChanged, this, &AddUserRow::takeEmail);
    connect(m_name, &QLineEdit::textEdited, this, &AddUserRow::edited);
    connect(m_email, &QLineEdit::editingFinished, this, &AddUserRow::left);
    connect(m_email, &QLineEdit::returnPressed, this, &AddUserRow::finished);
    connect(m_name, &QLineEdit::returnPressed, this, &AddUserRow::finished);
    connect(m_remove, &QAbstractButton::clicked, this, &AddUserRow::removeRequested);
    connect(m_use, &QPushButton::clicked, this, [this] {
        m_email->setText(m_suggestion);
        m_email->setFocus();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setNumber(1);
    showState(State::Blank);
}

QWidget *AddUserRow::makeLabels(const Icons &icons)
{
    auto *email = new TextLabel(icons.theme(), TextStep::SmallStrong);
    email->setText(tr("Email"));
    auto *name = new TextLabel(icons.theme(), TextStep::SmallStrong);
    name->setText(tr("Name (optional)"));
    // Hidden labels must not widen their column, or the rows below would not stand under them.
    for (TextLabel *label : { email, name })
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *labels = new QWidget;
    auto *row = new QHBoxLayout(labels);
    row->setContentsMargins(1, 0, 1, 0); // as the rows stand in their area
    row->setSpacing(gap);
    row->addWidget(email, emailShare);
    row->addWidget(name, nameShare);
    row->addSpacing(tagWidth(icons.theme()) + 2 * gap + IconButton(icons, {}, {}).sizeHint().width());
    return labels;
}

QString AddUserRow::email() const
{
    return m_email->text().trimmed();
}

QString AddUserRow::name() const
{
    return m_showsKnownName ? m_typedName.trimmed() : m_name->text().trimmed();
}

bool AddUserRow::isBlank() const
{
    return email().isEmpty() && name().isEmpty();
}

void AddUserRow::fill(const QString &email, const QString &name)
{
    m_lastLength = email.size(); // not a paste into the field
    showKnownName({});
    m_name->setText(name);
    m_email->setText(email);
}

void AddUserRow::setNumber(int number)
{
    m_email->setAccessibleName(number == 1 ? tr("Email") : tr("Email, row %1").arg(number));
    m_name->setAccessibleName(number == 1 ? tr("Name (optional)") : tr("Name (optional), row %1").arg(number));
    m_remove->setLook(u"close"_s, tr("Remove row %1").arg(number));
}

void AddUserRow::focusEmail()
{
    m_email->setFocus(Qt::OtherFocusReason);
}

bool AddUserRow::hasFocusInside() const
{
    return m_email->hasFocus();
}

void AddUserRow::takeEmail(const QString &text)
{
    const bool isPaste = text.size() - std::exchange(m_lastLength, text.size()) > 1;
    if (isPaste && looksLikeList(text.trimmed()))
        emit listPasted(text);
    else
        emit edited();
}

bool AddUserRow::needsMending() const
{
    return m_state == State::Incomplete || m_state == State::Twice || m_state == State::NotAllowed
        || m_state == State::Typing || (m_state == State::Blank && !isBlank());
}

bool AddUserRow::isReady() const
{
    return m_state == State::New || m_state == State::Typo || hasFailed();
}

void AddUserRow::showKnownName(const QString &name)
{
    const bool isKnown = !name.isEmpty();
    if (isKnown == m_showsKnownName && (!isKnown || m_name->text() == name))
        return;
    if (!m_showsKnownName)
        m_typedName = m_name->text();
    m_showsKnownName = isKnown;
    m_name->setText(isKnown ? name : m_typedName);
    m_name->setEnabled(!isKnown);
}

void AddUserRow::markField(const QString &word)
{
    if (m_email->property("state").toString() == word)
        return;
    m_email->setProperty("state", word);
    m_email->style()->unpolish(m_email);
    m_email->style()->polish(m_email);
    m_email->update();
}

void AddUserRow::showState(State state, const QString &message, const QString &suggestion)
{
    m_state = state;
    m_suggestion = suggestion;
    const bool isBad = (needsMending() && state != State::Typing && state != State::Blank) || hasFailed();
    markField(isBad ? u"bad"_s : state == State::Typo ? u"warn"_s : QString());
    m_message->setText(message);
    m_message->setAccessibleName(message);
    m_message->setRole(isBad ? ColorRole::Bad : state == State::Typo ? ColorRole::Text : ColorRole::Muted);
    m_use->setText(tr("Use %1").arg(suggestion).replace(u'&', "&&"_L1));
    m_use->setVisible(!suggestion.isEmpty());
    // The link stands right after its question; a long sentence takes the whole line.
    constexpr int oneLine = 560;
    const bool isLong = m_message->fontMetrics().horizontalAdvance(message) > m_icons.theme().length(oneLine);
    m_message->setWordWrap(isLong && suggestion.isEmpty());
    m_message->setSizePolicy(suggestion.isEmpty() ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                             QSizePolicy::Preferred);
    m_foot->setVisible(!message.isEmpty());
    const bool isLocked = state == State::Adding || state == State::Added;
    m_email->setReadOnly(isLocked);
    m_name->setReadOnly(isLocked);
    m_remove->setEnabled(state != State::Adding);
    showTag();
    m_email->setAccessibleDescription(message.isEmpty() ? m_tag->text() : m_tag->text() + u". "_s + message);
}

void AddUserRow::showTag()
{
    const Tag tag = tagOf(m_state, isKnown());
    m_tag->setText(tag.word);
    m_tag->setAccessibleName(tag.word);
    m_mark->setVisible(!tag.icon.isEmpty());
    if (!tag.icon.isEmpty())
        m_mark->setIcon(tag.icon, tag.role);
}

// Of every state: the fields keep their places while one types.
int AddUserRow::tagWidth(const Theme &theme)
{
    constexpr int least = 104;
    constexpr int markAndGap = 2 + 16 + 6;
    const QFontMetrics metrics(theme.font(TextStep::Body));
    int words = 0;
    for (auto state = State::Blank; state <= State::NotShared; state = State(int(state) + 1)) {
        for (const bool isKnown : { false, true })
            words = qMax(words, metrics.horizontalAdvance(tagOf(state, isKnown).word));
    }
    return qMax(theme.length(least), markAndGap + words + 2);
}

AddUserRow::Tag AddUserRow::tagOf(State state, bool isKnown)
{
    switch (state) {
    case State::Blank:
    case State::Typing:
        break;
    case State::New:
        //: Somebody who is not a user yet
        return { u"check"_s, ColorRole::Ok, tr("New") };
    case State::Existing:
        //: Somebody who is already a user
        return { u"user"_s, ColorRole::Muted, tr("Existing") };
    case State::Typo:
        return { u"warning"_s, ColorRole::Hold, tr("Typo?") };
    case State::Incomplete:
        return { u"error"_s, ColorRole::Bad, tr("Incomplete") };
    case State::Twice:
        //: This address stands in another row, too
        return { u"error"_s, ColorRole::Bad, tr("Twice") };
    case State::NotAllowed:
        return { u"lock"_s, ColorRole::Bad, tr("Not allowed") };
    case State::Adding:
        return { u"spinner"_s, ColorRole::Accent, isKnown ? tr("Sharing…") : tr("Adding…") };
    case State::Added:
        return { u"active"_s, ColorRole::Ok, isKnown ? tr("Shared") : tr("Added") };
    case State::Failed:
        return { u"error"_s, ColorRole::Bad, tr("Not added") };
    case State::NotShared:
        return { u"error"_s, ColorRole::Bad, tr("Not shared") };
    }
    return {};
}

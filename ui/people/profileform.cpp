// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/profileform.h"

#include "app/models/timetext.h"
#include "ui/shared/errortext.h"
#include "ui/shared/field.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/textlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int factHeight = 28;

constexpr QChar breakHere { 0x200b };

// An address has no spaces: it may go on in the next line at its @, and within what is too long for a line.
QString breakable(const QString &email)
{
    constexpr int longest = 18;
    QString text;
    int run = 0;
    for (const QChar letter : email) {
        if ((letter == u'@' && run > 0) || run == longest) {
            text += breakHere;
            run = 0;
        }
        text += letter;
        ++run;
    }
    return text;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

ProfileForm::ProfileForm(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_name(new Field(parts.theme(), parts.icons, tr("Name")))
    , m_notesEdit(new QPlainTextEdit)
    , m_notes(new Field(parts.theme(), parts.icons, tr("Notes"), m_notesEdit))
    , m_edited(m_name->lineEdit())
    , m_facts(new QGridLayout)
    , m_metadata(new QWidget)
    , m_metadataRows(new QGridLayout(m_metadata))
    , m_buttons(makeButtons())
{
    m_name->editor()->setObjectName(u"profileName"_s);
    m_notesEdit->setObjectName(u"profileNotes"_s);
    m_notesEdit->setTabChangesFocus(true);
    m_notesEdit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);

    m_facts->setContentsMargins(0, 4, 0, 4);
    m_facts->setHorizontalSpacing(8);
    m_facts->setVerticalSpacing(0);
    m_facts->setColumnStretch(1, 1);
    m_email = addFact(tr("Email"), u"profileEmail"_s, tr("Copy email"));
    m_id = addFact(tr("User ID"), u"profileId"_s, tr("Copy user ID"));
    m_lastSeen = addFact(tr("Last seen"), u"profileLastSeen"_s);
    //: The day on which this person was added
    m_added = addFact(tr("Added"), u"profileAdded"_s);
    m_kind = addFact(tr("Emails from Kisi"), u"profileKind"_s);
    m_code = addFact(tr("One-time code"), u"profileCode"_s);
    m_password = addFact(tr("Password"), u"profilePassword"_s);
    m_metadataRows->setContentsMargins(0, 0, 0, 4);
    m_metadataRows->setHorizontalSpacing(8);
    m_metadataRows->setColumnStretch(1, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addLayout(m_facts);
    column->addWidget(m_metadata);
    column->addWidget(m_notes);
    column->addWidget(m_buttons);
    column->addStretch(1);

    connect(m_name->lineEdit(), &QLineEdit::textChanged, this, &ProfileForm::takeTyped);
    connect(m_notesEdit, &QPlainTextEdit::textChanged, this, &ProfileForm::takeTyped);
    connect(m_notesEdit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ProfileForm::fitNotes);
    fitNotes();
    showPerson(nullptr);
}

ProfileForm::Fact ProfileForm::addFact(const QString &label, const QString &name, const QString &copyWords)
{
    const int row = m_facts->rowCount();
    Fact fact { .label = new TextLabel(m_parts.theme(), TextStep::Body, ColorRole::Muted),
                .value = new TextLabel(m_parts.theme(), TextStep::Body),
                .row = row };
    fact.label->setText(label);
    fact.value->setObjectName(name);
    fact.value->setWordWrap(true);
    if (copyWords.isEmpty()) // else the button copies, without the marks where lines may break
        fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addWidget(fact.label, row, 0);
    m_facts->addWidget(fact.value, row, 1);
    if (copyWords.isEmpty())
        return fact;
    fact.copy = new IconButton(m_parts.icons, u"copy"_s, copyWords);
    fact.copy->setObjectName(name + u"Copy"_s);
    m_facts->addWidget(fact.copy, row, 2);
    connect(fact.copy, &QAbstractButton::clicked, this,
            [value = fact.value] { QGuiApplication::clipboard()->setText(value->text().remove(breakHere)); });
    return fact;
}

QWidget *ProfileForm::makeButtons()
{
    auto *buttons = new QWidget;
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"profileSave"_s);
    m_save->setProperty("kind", u"primary"_s);
    //: The button that takes back what was typed and not saved
    m_revert = new QPushButton(tr("Revert"));
    m_revert->setObjectName(u"profileRevert"_s);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_revert);
    row->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &ProfileForm::saveRequested);
    connect(m_revert, &QPushButton::clicked, this, &ProfileForm::revert);
    return buttons;
}

void ProfileForm::setFact(const Fact &fact, const QString &text)
{
    fact.value->setText(fact.copy ? breakable(text) : text);
    //: The name of a fact and the fact, read aloud
    fact.value->setAccessibleName(tr("%1: %2").arg(fact.label->text(), text));
    fact.label->setVisible(!text.isEmpty());
    fact.value->setVisible(!text.isEmpty());
    if (fact.copy)
        fact.copy->setVisible(!text.isEmpty());
    m_facts->setRowMinimumHeight(fact.row, text.isEmpty() ? 0 : m_parts.theme().length(factHeight));
}

void ProfileForm::showPerson(const Person *person)
{
    const auto id = person ? std::optional(person->user.id) : std::nullopt;
    const bool isAnother = id != m_person;
    m_person = id;
    m_filling = true;
    const User user = person ? person->user : User {};
    showFacts(user);
    showMetadata(user.metadata);
    // Somebody else's change shows at once, but never over what is being typed here.
    const Draft typed = draft();
    const QString name = typed.name.value_or(user.name);
    const QString notes = typed.notes.value_or(user.notes);
    if (m_name->lineEdit()->text() != name)
        m_name->lineEdit()->setText(name);
    if (m_notesEdit->toPlainText() != notes)
        m_notesEdit->setPlainText(notes);
    if (isAnother) {
        m_name->lineEdit()->setCursorPosition(0);
        m_name->clearMessage();
        m_notes->clearMessage();
    }
    setEnabled(person != nullptr);
    m_filling = false;
    showButtons();
}

void ProfileForm::showFacts(const User &user)
{
    setFact(m_email, user.email);
    setFact(m_id, QString::number(number(user.id)));
    setFact(m_lastSeen, timetext::exact(user.lastAccessedAt));
    setFact(m_added, timetext::day(user.createdAt));
    setFact(m_kind, user.isManaged() ? tr("None: managed user") : QString());
    setFact(m_code, user.otpRequiredForLogin ? tr("Asked at sign-in") : tr("Not asked"));
    setFact(m_password, user.passwordFlowEnabled ? tr("Allowed at sign-in") : tr("Not allowed"));
}

void ProfileForm::showMetadata(const QJsonObject &metadata)
{
    qDeleteAll(m_metadata->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    int row = 0;
    for (auto entry = metadata.begin(); entry != metadata.end(); ++entry) {
        if (entry.key() == managedKey())
            continue;
        auto *key = new TextLabel(m_parts.theme(), TextStep::Body, ColorRole::Muted);
        key->setText(entry.key());
        auto *value = new TextLabel(m_parts.theme(), TextStep::Body);
        value->setText(textOf(entry.value()));
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        key->setWordWrap(true);
        m_metadataRows->addWidget(key, row, 0, Qt::AlignTop);
        m_metadataRows->addWidget(value, row++, 1);
    }
    const Fact &widest = m_kind.label->isHidden() ? m_code : m_kind;
    m_metadataRows->setColumnMinimumWidth(0, widest.label->sizeHint().width());
    m_metadata->setVisible(row > 0);
}

// As high as what stands in it, within reason: a short note leaves no hole, a long one scrolls.
void ProfileForm::fitNotes()
{
    constexpr int padding = 18;
    const int lines = qBound(3, int(m_notesEdit->document()->size().height()), 12);
    m_notesEdit->setFixedHeight(lines * m_notesEdit->fontMetrics().lineSpacing() + padding);
}

void ProfileForm::takeTyped()
{
    const Person *person = m_person ? m_parts.directory.find(*m_person) : nullptr;
    if (m_filling || !person)
        return;
    Draft typed;
    if (const QString name = m_name->lineEdit()->text(); name != person->user.name)
        typed.name = name;
    if (const QString notes = m_notesEdit->toPlainText(); notes != person->user.notes)
        typed.notes = notes;
    m_edited = typed.name != draft().name ? static_cast<QWidget *>(m_name->lineEdit()) : m_notesEdit;
    if (typed.name || typed.notes)
        m_drafts.insert(*m_person, typed);
    else
        m_drafts.remove(*m_person);
    m_name->clearMessage();
    m_notes->clearMessage();
    showButtons();
}

bool ProfileForm::hasEdits() const
{
    return m_person && m_drafts.contains(*m_person);
}

ChangeSet ProfileForm::edits() const
{
    ChangeSet set;
    const Draft typed = draft();
    if (typed.name)
        set.changes.append(plan::setName(m_parts.situation(), *m_person, *typed.name));
    if (typed.notes)
        set.changes.append(plan::setNotes(m_parts.situation(), *m_person, *typed.notes));
    return set;
}

void ProfileForm::settle(const ChangeReport &report)
{
    for (const Outcome &outcome : report.outcomes) {
        const bool isDone = outcome.kind == Outcome::Done || outcome.kind == Outcome::AlreadySo;
        if (!outcome.change.before || !isDone || !m_drafts.contains(outcome.change.before->id))
            continue;
        Draft &typed = m_drafts[outcome.change.before->id];
        if (const auto *name = std::get_if<SetName>(&outcome.change.wish); name && typed.name == name->name)
            typed.name.reset();
        if (const auto *notes = std::get_if<SetNotes>(&outcome.change.wish); notes && typed.notes == notes->notes)
            typed.notes.reset();
        if (!typed.name && !typed.notes)
            m_drafts.remove(outcome.change.before->id);
    }
    showPerson(m_person ? m_parts.directory.find(*m_person) : nullptr);
}

void ProfileForm::showProblems(const ChangeReport &report)
{
    for (const Outcome &outcome : report.outcomes) {
        if (!outcome.change.before || outcome.change.before->id != m_person)
            continue;
        if (const QString name = fieldProblem(outcome.error, u"name"_s); !name.isEmpty())
            m_name->setProblem(name);
        if (const QString notes = fieldProblem(outcome.error, u"notes"_s); !notes.isEmpty())
            m_notes->setProblem(notes);
    }
}

void ProfileForm::revert()
{
    if (m_person)
        m_drafts.remove(*m_person);
    m_name->clearMessage();
    m_notes->clearMessage();
    showPerson(m_person ? m_parts.directory.find(*m_person) : nullptr);
}

void ProfileForm::forgetEdits()
{
    m_drafts.clear();
    showPerson(nullptr);
}

void ProfileForm::setSaving(bool saving)
{
    m_saving = saving;
    showButtons();
}

// Qt would pass it on to what comes next, and that is the button that suspends.
void ProfileForm::keepFocus()
{
    const bool isOff = m_saving || !hasEdits();
    if (isOff && (m_save->hasFocus() || m_revert->hasFocus()))
        m_edited->setFocus(Qt::OtherFocusReason);
}

void ProfileForm::showButtons()
{
    keepFocus();
    m_buttons->setVisible(hasEdits());
    m_save->setText(m_saving ? tr("Saving…") : tr("Save"));
    m_save->setEnabled(!m_saving);
    m_revert->setEnabled(!m_saving);
}

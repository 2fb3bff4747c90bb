// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewdialog.h"

#include "ui/people/changefeedback.h"
#include "ui/review/countcard.h"
#include "ui/review/reviewfacts.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/reviewtable.h"
#include "ui/shared/field.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    return line;
}

QHBoxLayout *besideIcon(QWidget *icon, QWidget *words)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(icon);
    row->addWidget(words, 1);
    return row;
}

} // namespace

ReviewDialog::ReviewDialog(const PageParts &parts, const ChangeSet &set, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_set(parts.feedback.named(set))
    , m_deletes(ReviewFacts::deletes(set))
    , m_model(new ReviewModel(m_set, parts.directory.records(), this))
    , m_table(new ReviewTable(*m_model, parts.icons))
    , m_willChange(new CountCard(parts.icons, u"arrow-right"_s, ColorRole::Accent))
    , m_reason(new Field(parts.theme(), parts.icons, tr("Reason (optional, kept in Activity)")))
    , m_count(m_deletes ? new Field(parts.theme(), parts.icons, QString()) : nullptr)
    , m_effort(new TextLabel(parts.theme(), TextStep::Strong))
    , m_undoMark(new IconLabel(parts.icons, u"undo"_s, ColorRole::Muted))
    , m_undo(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_directoryPlace(new QWidget)
    , m_directory(new TextLabel(parts.theme(), TextStep::Body))
    , m_hint(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
{
    setObjectName(u"reviewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review changes"));
    setAccessibleName(windowTitle());
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 16, margin, 16);
    body->setSpacing(12);
    body->addWidget(makeHead(title));
    body->addWidget(makeCards());
    body->addWidget(makeTable(), 1);
    body->addWidget(makeEnd());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(makeLine());
    column->addWidget(makeFoot());
    fit(parent);
    connect(m_model, &ReviewModel::ticksChanged, this, &ReviewDialog::showTicks);
    connect(&parts.session, &Session::forgotten, this, &QDialog::reject);
    showTicks();
    (m_count && !m_count->isHidden() ? m_count : m_reason)->setFocus();
}

void ReviewDialog::fit(const QWidget *over)
{
    const Theme &theme = m_parts.theme();
    const QSize wanted(theme.length(880), theme.length(720));
    const QSize least(theme.length(680), theme.length(480));
    while (over && over->window()->parentWidget()) // a small form in front leaves as much room
        over = over->window()->parentWidget();
    resize(over ? wanted.boundedTo(over->window()->size() - QSize(40, 40)).expandedTo(least) : wanted);
    setMinimumSize(least);
}

QWidget *ReviewDialog::makeHead(const QString &title)
{
    auto *heading = new TextLabel(m_parts.theme(), TextStep::Section);
    heading->setObjectName(u"reviewTitle"_s);
    heading->setText(title);
    auto *sentence = new TextLabel(m_parts.theme(), TextStep::Body, ColorRole::Muted);
    sentence->setText(ReviewFacts::leaveOut(m_set));
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(heading);
    if (m_deletes) {
        auto *lost = new TextLabel(m_parts.theme(), TextStep::Body);
        lost->setObjectName(u"reviewLost"_s);
        lost->setWordWrap(true);
        lost->setText(ReviewFacts::lost(m_set));
        column->addWidget(lost);
    }
    column->addWidget(sentence);
    setAccessibleDescription(m_deletes ? title + u' ' + ReviewFacts::lost(m_set) : title);
    return head;
}

QWidget *ReviewDialog::makeCards()
{
    auto *already = new CountCard(m_parts.icons, u"check"_s, ColorRole::Ok);
    const int unchanged = m_model->count(Prospect::AlreadySo);
    //: behind the number: people or access rights that are already as they should be, as in "12 already so"
    already->setCount(unchanged, tr("already so", nullptr, unchanged), tr("Nothing is sent"));
    auto *refused = new CountCard(m_parts.icons, u"error"_s, ColorRole::Bad);
    const int left = m_model->count(Prospect::Refused);
    //: behind the number: people or access rights that may not be changed, as in "3 refused"
    refused->setCount(left, tr("refused", nullptr, left), tr("Left as they are, see why below"));
    m_willChange->setObjectName(u"willChangeCount"_s);
    already->setObjectName(u"alreadySoCount"_s);
    refused->setObjectName(u"refusedCount"_s);
    connect(m_willChange, &QAbstractButton::clicked, this, [this] { m_table->goTo(Prospect::WillChange); });
    connect(already, &QAbstractButton::clicked, this, [this] { m_table->goTo(Prospect::AlreadySo); });
    connect(refused, &QAbstractButton::clicked, this, [this] { m_table->goTo(Prospect::Refused); });
    auto *cards = new QWidget;
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QWidget *card : std::initializer_list<QWidget *> { m_willChange, already, refused })
        row->addWidget(card, 1);
    return cards;
}

QWidget *ReviewDialog::makeTable()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_table);
    return card;
}

QWidget *ReviewDialog::makeFacts()
{
    m_effort->setObjectName(u"reviewEffort"_s);
    m_undo->setObjectName(u"reviewUndo"_s);
    m_directory->setObjectName(u"reviewDirectory"_s);
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addStretch(1);
    column->addLayout(besideIcon(new IconLabel(m_parts.icons, u"clock"_s, ColorRole::Text), m_effort));
    column->addLayout(besideIcon(m_undoMark, m_undo));
    m_directoryPlace->setLayout(besideIcon(new IconLabel(m_parts.icons, u"directory"_s, ColorRole::Dir), m_directory));
    column->addWidget(m_directoryPlace);
    return facts;
}

QWidget *ReviewDialog::makeEnd()
{
    m_reason->editor()->setObjectName(u"reason"_s);
    auto *end = new QWidget;
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_reason, 3);
    if (m_count) {
        m_count->editor()->setObjectName(u"count"_s);
        connect(m_count->lineEdit(), &QLineEdit::textChanged, this, &ReviewDialog::showApply);
        row->addWidget(m_count, 2);
    }
    row->addWidget(makeFacts(), 2);
    return end;
}

QWidget *ReviewDialog::makeFoot()
{
    m_apply = new QPushButton(tr("Apply"));
    m_apply->setObjectName(u"apply"_s);
    m_apply->setProperty("kind", m_deletes ? u"danger"_s : u"primary"_s);
    auto *box = new QDialogButtonBox;
    box->addButton(m_apply, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    (m_deletes ? cancel : m_apply)->setDefault(true);
    connect(box, &QDialogButtonBox::accepted, this, &ReviewDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_hint->setObjectName(u"reviewHint"_s);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 12, margin, 12);
    row->setSpacing(8);
    row->addWidget(m_hint, 1);
    row->addWidget(box);
    return foot;
}

void ReviewDialog::showTicks()
{
    const ReviewFacts facts = ReviewFacts::of(*m_model, m_set, m_parts.client.spacing());
    const int ticked = m_model->ticked();
    //: behind the number: people or access rights, as in "497 will change"
    m_willChange->setCount(ticked, tr("will change", nullptr, ticked), facts.willChange);
    m_effort->setText(facts.effort);
    m_undo->setText(facts.undoing);
    m_undoMark->setIcon(facts.canBeUndone ? u"undo"_s : u"warning"_s,
                        facts.canBeUndone ? ColorRole::Muted : ColorRole::Bad);
    m_directory->setText(facts.directory);
    m_directoryPlace->setVisible(!facts.directory.isEmpty());
    if (m_count) {
        m_count->setLabel(tr("Type %1 to delete them").arg(QLocale().toString(ticked)));
        m_count->setVisible(m_model->count(Prospect::WillChange) > 1);
    }
    showApply();
}

bool ReviewDialog::isCounted() const
{
    if (!m_count || m_model->ticked() < 2)
        return true;
    QString typed = m_count->lineEdit()->text();
    typed.removeIf([](QChar each) { return each.isSpace() || each == u'.' || each == u',' || each == u'\''; });
    bool isNumber = false;
    return typed.toInt(&isNumber) == m_model->ticked() && isNumber;
}

void ReviewDialog::showApply()
{
    m_apply->setEnabled(m_model->ticked() > 0 && isCounted());
    const QString hint = m_model->ticked() == 0 ? tr("Nothing would change.")
        : isCounted()                           ? tr("Nothing is sent before you press Apply.")
                                                : tr("First type how many will be deleted.");
    m_hint->setText(hint);
    m_hint->setAccessibleName(hint);
    m_apply->setAccessibleDescription(hint);
}

void ReviewDialog::accept()
{
    if (!m_apply->isEnabled())
        return;
    ChangeSet chosen = m_model->chosen();
    chosen.reason = m_reason->lineEdit()->text().trimmed();
    const auto send = m_send ? m_send : [&feedback = m_parts.feedback](const ChangeSet &set) { feedback.run(set); };
    QDialog::accept();
    send(chosen);
}

// Where something is deleted, Enter in a field presses nothing: neither Apply nor, after typing the count, Cancel.
void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_deletes && isEnter && !qobject_cast<QPushButton *>(focusWidget()))
        return;
    QDialog::keyPressEvent(event);
}

void ReviewDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}

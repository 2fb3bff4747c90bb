// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/adduserrows.h"

#include "app/changes/newcomer.h"
#include "app/imports/address.h"
#include "app/imports/pastedrows.h"
#include "ui/people/changewords.h"
#include "ui/people/emailaddress.h"
#include "ui/shared/textlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 200; // more widgets than that are no form any more

} // namespace

AddUserRows::AddUserRows(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_area(new QScrollArea)
    , m_another(new QPushButton(parts.icons.icon(u"add"_s), tr("Add another")))
{
    auto *inner = new QWidget;
    inner->setProperty("ground", u"window"_s);
    m_rowColumn = new QVBoxLayout(inner);
    m_rowColumn->setContentsMargins(1, 1, 1, 1);
    m_rowColumn->setSpacing(8);
    m_rowColumn->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as fitRows() says, or more
    m_area->setWidget(inner);

    m_another->setObjectName(u"addAnother"_s);
    m_another->setProperty("small", true);
    m_another->setAutoDefault(false);
    connect(m_another, &QPushButton::clicked, this, &AddUserRows::goToNew);
    // A new row has its place only after the layout has run.
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &AddUserRows::showFocused,
            Qt::QueuedConnection);
    auto *hint = new TextLabel(m_parts.theme(), TextStep::Small, ColorRole::Muted);
    hint->setText(tr("or paste a list, one person per line"));
    auto *more = new QHBoxLayout;
    more->setSpacing(12);
    more->addWidget(m_another);
    more->addWidget(hint);
    more->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(AddUserRow::makeLabels(m_parts.icons));
    column->addWidget(m_area, 1);
    column->addSpacing(4);
    column->addLayout(more);
    addRow();
    connect(&m_parts.directory, &Directory::rowsChanged, this, [this](Directory::Part part) {
        if (part == Directory::Part::Users)
            judgeAll();
    });
}

AddUserRows::~AddUserRows()
{
    // Whoever is destroyed loses the focus, and a row would tell of it.
    for (AddUserRow *row : std::as_const(m_rows))
        row->disconnect(this);
}

void AddUserRows::begin()
{
    m_domains = EmailAddress::domainsOf(m_parts.directory);
    judgeAll();
}

void AddUserRows::focusLast()
{
    m_rows.constLast()->focusEmail();
}

void AddUserRows::goTo(AddUserRow &row)
{
    row.focusEmail();
    QMetaObject::invokeMethod(this, &AddUserRows::showFocused, Qt::QueuedConnection);
}

void AddUserRows::goToNew()
{
    AddUserRow *row = addRow();
    emit changed(); // the window makes room for it
    goTo(*row);
}

void AddUserRows::showFocused()
{
    for (AddUserRow *row : std::as_const(m_rows)) {
        if (row->isAncestorOf(row->window()->focusWidget()))
            return m_area->ensureWidgetVisible(row, 0, 1);
    }
}

void AddUserRows::setSending(bool sending)
{
    m_sending = sending;
    m_another->setEnabled(!sending && m_rows.size() < mostRows);
}

void AddUserRows::judgeForSending()
{
    for (AddUserRow *row : std::as_const(m_rows)) {
        if (!row->hasFailed())
            judge(row, true);
    }
    emit changed();
}

AddUserRow *AddUserRows::firstToMend() const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [](const AddUserRow *row) { return row->needsMending(); });
    return found == m_rows.end() ? nullptr : *found;
}

void AddUserRows::setGivesAccess(bool gives)
{
    m_givesAccess = gives;
    judgeAll();
}

void AddUserRows::setOutline(const QList<api::NewAccessRight> &rights)
{
    if (m_outline == rights)
        return;
    m_outline = rights;
    judgeAll();
}

QList<AddUserRow *> AddUserRows::ready() const
{
    QList<AddUserRow *> rows;
    for (AddUserRow *row : m_rows) {
        if (row->isReady() || (m_givesAccess && row->state() == AddUserRow::State::Existing))
            rows.append(row);
    }
    return rows;
}

int AddUserRows::count(AddUserRow::State state) const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const AddUserRow *row) { return row->state() == state; }));
}

int AddUserRows::countToMend() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const AddUserRow *row) {
        return row->needsMending() && row->state() != AddUserRow::State::Typing;
    }));
}

AddUserRow *AddUserRows::addRow()
{
    auto *row = new AddUserRow(m_parts.icons);
    m_rows.append(row);
    m_rowColumn->insertWidget(m_rowColumn->count() - 1, row);
    row->show(); // at once, so that it can take the focus
    connect(row, &AddUserRow::edited, this, &AddUserRows::judgeAll);
    connect(row, &AddUserRow::left, this, [this, row] {
        judge(row, true);
        emit changed();
    });
    connect(row, &AddUserRow::removeRequested, this, [this, row] { removeRow(row); });
    connect(row, &AddUserRow::listPasted, this, [this, row](const QString &text) { takeList(row, text); });
    connect(row, &AddUserRow::finished, this, [this, row] { takeReturn(row); });
    renumber();
    return row;
}

void AddUserRows::removeRow(AddUserRow *row)
{
    if (m_rows.size() == 1) {
        row->fill({}, {});
        judgeAll();
        return;
    }
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater(); // its own button was pressed
    renumber();
    judgeAll();
}

void AddUserRows::renumber()
{
    for (int at = 0; at < m_rows.size(); ++at)
        m_rows.at(at)->setNumber(at + 1);
    m_another->setEnabled(!m_sending && m_rows.size() < mostRows);
    fitRows();
}

// As high as the rows, up to about five of them; then they scroll.
void AddUserRows::fitRows()
{
    constexpr int mostHeight = 300;
    m_rowColumn->activate();
    const int wanted = m_area->widget()->sizeHint().height();
    m_area->setMinimumHeight(qMin(wanted, m_parts.theme().length(mostHeight)));
    layout()->activate(); // or the dialog would still reckon with the old height
}

void AddUserRows::takeList(AddUserRow *row, const QString &text)
{
    const auto people = imports::readPasted(text);
    AddUserRow *next = row;
    m_filling = true; // judged once at the end, not all of them for each
    for (const imports::PastedRow &person : people) {
        if (!next && m_rows.size() >= mostRows) {
            emit listCut(mostRows);
            break;
        }
        if (!next)
            next = addRow();
        next->fill(person.email.isEmpty() ? person.rest : person.email, person.name); // what was pasted can be mended
        next = nullptr;
    }
    m_filling = false;
    for (AddUserRow *each : std::as_const(m_rows))
        judge(each, true);
    emit changed();
    goTo(*m_rows.constLast());
}

void AddUserRows::takeReturn(AddUserRow *row)
{
    const auto at = m_rows.indexOf(row);
    if (row->isBlank())
        return emit finished();
    if (at + 1 < m_rows.size())
        goTo(*m_rows.at(at + 1));
    else
        goToNew();
}

bool AddUserRows::isTwice(const AddUserRow *row) const
{
    for (const AddUserRow *earlier : m_rows) {
        if (earlier == row)
            return false;
        if (earlier->email().compare(row->email(), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void AddUserRows::judge(AddUserRow *row, bool isLeft)
{
    using State = AddUserRow::State;
    if (row->state() == State::Adding || row->state() == State::Added)
        return;
    const QString email = row->email();
    const Person *known = showKnown(*row);
    if (row->isBlank())
        return row->showState(State::Blank);
    if (const QString problem = EmailAddress::problem(email); !problem.isEmpty()) {
        // Nobody is told off in the middle of an address; what was told stands until it is mended.
        const bool isTooEarly = !isLeft && row->hasFocusInside() && row->state() != State::Incomplete;
        return isTooEarly || (email.isEmpty() && !isLeft) ? row->showState(State::Typing)
                                                          : row->showState(State::Incomplete, problem);
    }
    if (isTwice(row))
        return row->showState(State::Twice, tr("This address is already further up."));
    if (known)
        return row->showState(State::Existing,
                              m_givesAccess ? tr("Already a user: only gets the access.")
                                            : tr("Already a user. Nothing changes for them."));
    if (const QString reason = reasonAgainstAdding(email); !reason.isEmpty())
        return row->showState(State::NotAllowed, reason);
    if (const QString meant = EmailAddress::likelyMeant(email, m_domains); !meant.isEmpty())
        return row->showState(State::Typo, tr("Did you mean %1?").arg(imports::domainOf(meant)), meant);
    row->showState(State::New);
}

const Person *AddUserRows::showKnown(AddUserRow &row) const
{
    const Person *known = row.email().isEmpty() ? nullptr : m_parts.directory.findByEmail(row.email());
    row.showKnownName(known ? known->displayName() : QString());
    return known;
}

// Said before it is tried only where it stays so: a connection may be back by then.
QString AddUserRows::reasonAgainstAdding(const QString &email) const
{
    const Change change = plan::newcomer(m_parts.situation(), { .email = email }, m_outline);
    return change.refusal == Refusal::NoPermission ? ChangeWords::refusal(change) : QString();
}

void AddUserRows::judgeAll()
{
    if (m_filling)
        return;
    auto *edited = qobject_cast<AddUserRow *>(sender());
    for (AddUserRow *row : std::as_const(m_rows)) {
        const bool wasBad = row->needsMending() && row->state() != AddUserRow::State::Typing;
        // A refusal stands until its own row is edited.
        if (!row->hasFailed() || row == edited)
            judge(row, wasBad && row != edited);
        else
            showKnown(*row);
    }
    emit changed();
}

void AddUserRows::reset()
{
    const auto rows = std::exchange(m_rows, {});
    for (AddUserRow *row : rows) {
        row->hide();
        row->deleteLater();
    }
    addRow();
    emit changed();
}

// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/fielddialog.h"

#include "ui/shared/field.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

FieldDialog::FieldDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent)
    : VerbDialog(parts, u"field"_s, tr("Set a field"), parent)
    , m_people(people)
    , m_key(new QComboBox)
    , m_keyField(new Field(parts.theme(), parts.icons, tr("Field"), m_key))
    , m_value(new QLineEdit)
{
    m_key->setObjectName(u"fieldKey"_s);
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    m_key->completer()->setCompletionMode(QCompleter::PopupCompletion); // adds nothing to what is typed
    m_value->setObjectName(u"fieldValue"_s);
    setHeading(tr("Set a field for %Ln people", nullptr, int(people.size())),
               tr("A field of your own that Kisi keeps with each person, such as a desk or a cost center. Other fields "
                  "stay as they are."));
    fillKeys();
    addRow(m_keyField);
    auto *field = new Field(parts.theme(), parts.icons, tr("Value"), m_value);
    field->setHint(tr("Leave it empty to remove the field."));
    addRow(field);
    connect(m_key, &QComboBox::currentTextChanged, this, &FieldDialog::showKey);
    showKey();
    m_key->setFocus();
}

// Those that the people have already, to be chosen or typed over.
void FieldDialog::fillKeys()
{
    QSet<QString> keys;
    for (const UserId id : std::as_const(m_people)) {
        const Person *person = parts().directory.find(id);
        const QStringList own = person ? person->user.metadata.keys() : QStringList();
        keys.unite({ own.begin(), own.end() });
    }
    keys.remove(managedKey());
    QStringList names = keys.values();
    names.sort(Qt::CaseInsensitive);
    m_key->addItems(names);
    m_key->setCurrentIndex(-1);
}

QString FieldDialog::key() const
{
    return m_key->currentText().trimmed();
}

QString FieldDialog::value() const
{
    return m_value->text().trimmed();
}

void FieldDialog::showKey()
{
    const bool isOurs = key() == managedKey();
    if (isOurs)
        m_keyField->setProblem(tr("Turnstile marks managed users with this field. Choose another name."));
    else
        m_keyField->clearMessage();
    setReady(!key().isEmpty() && !isOurs);
}

std::optional<ChangeSet> FieldDialog::wanted()
{
    const Situation now = parts().situation();
    return plan::each(m_people, [&](UserId id) { return plan::setMetadata(now, id, key(), value()); });
}

QString FieldDialog::reviewTitle(const ChangeSet &set) const
{
    const int count = int(set.changes.size());
    //: %1 is a field of the organization's own, as in "Desk"
    const QString title = value().isEmpty() ? tr("Remove %1 from %Ln people", nullptr, count)
                                            : tr("Set %1 for %Ln people", nullptr, count);
    return title.arg(key());
}

// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QWidget>

class Field;
class QComboBox;
class TextLabel;

//! Which of the rights that people hold directly: all, those with one role, or those on one scope. Offers what they
//! hold and no more, with its count.
class RightsChoice final : public QWidget {
    Q_OBJECT
public:
    //! Dated: those on groups; no others have dates.
    enum class Of { All, Dated };

    RightsChoice(const PageParts &parts, const QList<UserId> &people, Of of, QWidget *parent = nullptr);

    //! Those chosen, as they are held now.
    [[nodiscard]] QList<AccessRightId> rights() const;

signals:
    void changed();

private:
    enum Which { All, OfRole, OnScope };

    void fill();
    void fillRoles();
    void fillScopes();
    void showCount();
    [[nodiscard]] QList<AccessRightId> heldBy(const plan::RightsFilter &filter) const;
    [[nodiscard]] const AccessRight &right(AccessRightId id) const;
    [[nodiscard]] Which which() const;

    PageParts m_parts;
    QList<UserId> m_people;
    Of m_of;
    QComboBox *m_which;
    QComboBox *m_one;
    Field *m_oneField;
    TextLabel *m_count;
    QList<Scope> m_scopes; // as they are offered, by the number of their entry
};

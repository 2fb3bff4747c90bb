// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/listpage.h"

class DetailsPanel;
class HolderPanel;
class PersonActions;
class QStackedWidget;
class RightActions;
class ShareAccessDialog;
class TickedRights;

//! Who may go where until when, giving that and taking it away.
class AccessRightsPage final : public ListPage {
    Q_OBJECT
public:
    explicit AccessRightsPage(const PageParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] RightActions &actions() const { return *m_actions; }

protected:
    void openedFirst() override;
    void showCurrent() override;
    [[nodiscard]] bool hasDetails() const override;
    [[nodiscard]] int detailsFootHeight() const override;
    void fillMenu(QMenu &menu) override;
    void editCurrent() override;
    [[nodiscard]] QAction *deletion() const override;
    [[nodiscard]] ListFilters furtherFilters() const override;
    [[nodiscard]] QList<UserId> visiblePeople() const override;
    void forget() override;

private:
    void followDirectory(Directory::Part part);
    void connectPanels();
    void offerSharing();
    void weighSharing();
    void share();
    void showShared(const ChangeReport &report);
    void offerVerbs();
    void showTicks();
    [[nodiscard]] std::optional<UserId> holder() const;

    RightActions *m_actions;
    TickedRights *m_ticked = nullptr;
    PersonActions *m_personActions;
    DetailsPanel *m_person;
    HolderPanel *m_holder;
    QStackedWidget *m_details;
    QAction *m_share;
    ShareAccessDialog *m_dialog = nullptr; // made when it is first asked for
    std::optional<qint64> m_shown; // whose tab has been chosen already
};

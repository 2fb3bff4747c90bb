// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/importplan.h"
#include "ui/lists/pageparts.h"

#include <QWidget>

class EmptyState;
class ImportCount;
class MailChoice;
class QCheckBox;
class QStackedLayout;
class QVBoxLayout;

//! What importing a checked file would do, in numbers, and the choices that the file leaves open.
class ImportOffer final : public QWidget {
    Q_OBJECT
public:
    explicit ImportOffer(const PageParts &parts, QWidget *parent = nullptr);

    void offer(const std::shared_ptr<const imports::Check> &check);
    void clear();
    [[nodiscard]] const std::shared_ptr<const imports::Check> &check() const { return m_check; }
    //! Counted, and something would be sent.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] imports::PlanChoices choices() const;
    //! "469 people, 1,207 requests, about 4 min 25 s"; empty unless it is ready.
    [[nodiscard]] QString summary() const;
    //! What is about to happen, with its count.
    [[nodiscard]] QString title() const;

signals:
    void changed();

private:
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeNotify();
    void recount();
    void showCounts();
    void showFacts();
    void addFact(const QString &icon, ColorRole role, const QString &words, TextStep step = TextStep::Body);
    void sayNothingToDo();

    PageParts m_parts;
    std::shared_ptr<const imports::Check> m_check;
    ImportCount *m_count;
    QStackedLayout *m_faces;
    QWidget *m_counting;
    QWidget *m_body = nullptr;
    EmptyState *m_nothing;
    QVBoxLayout *m_facts;
    MailChoice *m_mail;
    QWidget *m_notifyPlace = nullptr;
    QCheckBox *m_notify;
};

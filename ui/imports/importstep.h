// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/check.h"
#include "ui/lists/pageparts.h"

#include <QWidget>

class ImportOffer;
class ImportResult;
class ImportRun;
class QStackedLayout;

//! "Import": what a checked file will do, its review, how far it has come, and what stays behind.
class ImportStep final : public QWidget {
    Q_OBJECT
public:
    explicit ImportStep(const PageParts &parts, QWidget *parent = nullptr);
    ~ImportStep() override;

    //! Counts what it will do, a little a turn of the event loop. While something runs, or waits in a review, what is
    //! there stays.
    void offer(std::shared_ptr<imports::Check> check);
    //! Opens the review, from which it is sent. Does nothing unless it is ready.
    void start();
    //! It is counted, there is something to send, and nothing of it is on its way.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isRunning() const;

signals:
    void started();
    //! Every row has its word; what they come to stays here to be read until the next offer.
    void ended();
    void mendRequested(const QList<int> &rows);
    //! Empty: it is still being counted, or there is nothing to send.
    void summaryChanged(const QString &summary);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showResult();

    PageParts m_parts;
    ImportOffer *m_offer;
    ImportRun *m_run;
    ImportResult *m_result;
    QStackedLayout *m_faces;
};

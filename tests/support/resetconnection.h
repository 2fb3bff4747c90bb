// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTcpSocket;

//! Ends a connection with RST instead of FIN: what a crashed server or a firewall does.
void resetConnection(QTcpSocket &socket);

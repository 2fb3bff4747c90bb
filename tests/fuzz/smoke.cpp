// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz.h"

#include <QByteArray>
#include <QDir>
#include <QRandomGenerator>

#include <csignal>

// Gives a fuzz target every file of a folder and a fixed number of variations of them, the same ones each time:
// smoke_x FOLDER VARIATIONS. libFuzzer searches much better; this runs with any compiler.

namespace {

constexpr quint32 seed = 20260601;
constexpr qsizetype longest = 4096;

QList<QByteArray> readAll(const QString &folder)
{
    QList<QByteArray> inputs;
    const auto names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    return inputs;
}

class Variations {
public:
    explicit Variations(const QList<QByteArray> &inputs)
        : m_inputs(inputs)
    {
    }

    QByteArray next()
    {
        auto input = any();
        for (int changes = 1 + m_chance.bounded(4); changes > 0; --changes)
            change(input);
        return input.first(std::min(input.size(), longest));
    }

private:
    const QByteArray &any() { return m_inputs.at(m_chance.bounded(int(m_inputs.size()))); }
    qsizetype place(const QByteArray &input) { return m_chance.bounded(int(input.size()) + 1); }

    void change(QByteArray &input)
    {
        static const QByteArray marks = "\",;\t\r\n'=@<> ./-:0129\xC3\xA4\xFF\xFE\xEF\xBB\xBFTaz\x1A";
        const auto at = place(input);
        switch (m_chance.bounded(6)) {
        case 0:
            input.remove(at, 1 + m_chance.bounded(8));
            break;
        case 1:
            input.insert(at, marks.at(m_chance.bounded(int(marks.size()))));
            break;
        case 2:
            if (at < input.size())
                input[at] = char(m_chance.bounded(256));
            break;
        case 3: // some of it again
            input.insert(at, input.mid(place(input), 1 + m_chance.bounded(32)));
            break;
        case 4: // some of another
            input.insert(at, any().mid(m_chance.bounded(64), 1 + m_chance.bounded(64)));
            break;
        default:
            input.truncate(at);
            break;
        }
    }

    const QList<QByteArray> &m_inputs;
    QRandomGenerator m_chance { seed };
};

QByteArray given;

// Where a promise is broken, the input is what one needs to know.
void showInput(int)
{
    std::fprintf(stderr, "The input, percent-encoded: %s\n", given.toPercentEncoding(" ").constData());
}

void give(const QByteArray &input)
{
    given = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGABRT, &showInput);
    const auto inputs = argc == 3 ? readAll(QString::fromLocal8Bit(argv[1])) : QList<QByteArray>();
    promise(!inputs.isEmpty(), "there is something to begin with: smoke_x FOLDER VARIATIONS");
    for (const QByteArray &input : inputs)
        give(input);
    Variations variations(inputs);
    for (int left = QByteArray(argv[2]).toInt(); left > 0; --left)
        give(variations.next());
    return 0;
}

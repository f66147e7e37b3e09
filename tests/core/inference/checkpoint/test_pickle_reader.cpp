#include "core/inference/checkpoint/pickle_reader.h"
#include "pickle_writer.h"

#include <QTest>

#include <limits>

using namespace resonate;
using namespace std::string_literals;

namespace {

Result<PickleDocument> readText(const std::string& pickle)
{
    return readPickle(std::as_bytes(std::span(pickle)));
}

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string pickleOf(const std::string& instructions)
{
    return PickleWriter().raw(instructions).finish();
}

} // namespace

class TestPickleReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWholeNumbers_data()
    {
        QTest::addColumn<qint64>("number");
        for (const qint64 number : {0LL, 1LL, 255LL, 256LL, 65535LL, 65536LL, -1LL, -2147483648LL, 2147483648LL,
                                    std::numeric_limits<long long>::min(), std::numeric_limits<long long>::max()})
            QTest::addRow("%lld", number) << number;
    }
    void readsWholeNumbers()
    {
        QFETCH(const qint64, number);
        const std::string pickle = PickleWriter().whole(number).finish();
        const Result<PickleDocument> document = readText(pickle);
        QVERIFY(document);
        QCOMPARE(qint64{*document->as<std::int64_t>(document->root())}, number);
    }
    void readsShortLongNumbers()
    {
        const std::string pickle = pickleOf("(\x8a\x00\x8a\x01\xff\x8a\x02\xff\x00t"s);
        const Result<PickleDocument> document = readText(pickle);
        QVERIFY(document);
        const auto* tuple = document->as<PickleTuple>(document->root());
        QVERIFY(tuple != nullptr);
        QCOMPARE(*document->as<std::int64_t>(tuple->items[0]), std::int64_t{0});
        QCOMPARE(*document->as<std::int64_t>(tuple->items[1]), std::int64_t{-1});
        QCOMPARE(*document->as<std::int64_t>(tuple->items[2]), std::int64_t{255});
    }
    void readsEveryPlainValue()
    {
        PickleWriter writer;
        writer.raw("(")
            .none()
            .flag(true)
            .flag(false)
            .number(-0.1)
            .text("tre\xc3\xb6t")
            .raw("U\x02"
                 "ab");
        const std::string pickle = writer.raw("T\x01\x00\x00\x00"s + "ct").finish();
        const Result<PickleDocument> document = readText(pickle);
        QVERIFY(document);
        const std::vector<PickleRef>& items = document->as<PickleTuple>(document->root())->items;
        QCOMPARE(items.size(), std::size_t{7});
        QVERIFY(document->as<std::monostate>(items[0]) != nullptr);
        QCOMPARE(*document->as<bool>(items[1]), true);
        QCOMPARE(*document->as<bool>(items[2]), false);
        QCOMPARE(*document->as<double>(items[3]), -0.1);
        QCOMPARE(*document->as<std::string_view>(items[4]), std::string_view("tre\xc3\xb6t"));
        QCOMPARE(*document->as<std::string_view>(items[5]), std::string_view("ab"));
        QCOMPARE(*document->as<std::string_view>(items[6]), std::string_view("c"));
    }
    void readsListsAndDictionaries_data()
    {
        QTest::addColumn<std::string>("instructions");
        QTest::newRow("one by one") << "]K\x01"s + "aK\x02" + "a"s;
        QTest::newRow("many at once") << "](K\x01K\x02" + "e"s;
        QTest::newRow("from a mark") << "(K\x01K\x02" + "l"s;
        QTest::newRow("dictionary, one by one") << "}K\x01K\x02s"s;
        QTest::newRow("dictionary, many at once") << "}(K\x01K\x02u"s;
        QTest::newRow("dictionary from a mark") << "(K\x01K\x02" + "d"s;
        QTest::newRow("ordered dictionary") << "ccollections\nOrderedDict\n)R(K\x01K\x02u"s;
    }
    void readsListsAndDictionaries()
    {
        QFETCH(const std::string, instructions);
        const std::string pickle = pickleOf(instructions);
        const Result<PickleDocument> document = readText(pickle);
        QVERIFY2(document, document ? "" : document.error().detail.c_str());
        std::vector<PickleRef> items;
        if (const auto* list = document->as<PickleList>(document->root()))
            items = list->items;
        if (const auto* dict = document->as<PickleDict>(document->root()))
            items = {dict->items.at(0).first, dict->items.at(0).second};
        QCOMPARE(items.size(), std::size_t{2});
        QCOMPARE(*document->as<std::int64_t>(items[0]), std::int64_t{1});
        QCOMPARE(*document->as<std::int64_t>(items[1]), std::int64_t{2});
    }
    void sharesWhatWasRemembered()
    {
        PickleWriter writer;
        const std::string pickle = writer.raw("(").text("x").put(3).get(3).put(70'000).get(70'000).raw("t").finish();
        const Result<PickleDocument> document = readText(pickle);
        QVERIFY(document);
        const std::vector<PickleRef>& items = document->as<PickleTuple>(document->root())->items;
        QCOMPARE(items.size(), std::size_t{3});
        QCOMPARE(items[1], items[0]);
        QCOMPARE(items[2], items[0]);
    }
    void keepsCallsAsData()
    {
        const std::string pickle = PickleWriter().value({Rational{39, 5}}).finish();
        const Result<PickleDocument> document = readText(pickle);
        QVERIFY(document);
        const auto* call = document->as<PickleCall>(document->root());
        QVERIFY(call != nullptr);
        QCOMPARE(call->callee, PickleGlobal::Fraction);
        const std::vector<PickleRef>& arguments = document->as<PickleTuple>(call->arguments)->items;
        QCOMPARE(arguments.size(), std::size_t{1});
        QCOMPARE(*document->as<std::string_view>(arguments[0]), std::string_view("39/5"));
    }
    void skipsTheStateOfNumpysThings()
    {
        const std::string dtype = pickleOf("cnumpy\ndtype\nX\x02\x00\x00\x00"
                                           "f8\x89\x88\x87R(K\x03Ntb"s);
        QVERIFY(readText(dtype));
        const std::string array = pickleOf("cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\x00\x85"
                                           "c_codecs\nencode\nU\x01"
                                           "bU\x06latin1\x86R\x87R(K\x01tb"s);
        QVERIFY(readText(array));
    }
    void skipsTheStateOfOrderedDictionaries() // such as the _metadata of PyTorch's state_dict()
    {
        const std::string pickle = pickleOf("ccollections\nOrderedDict\n)RK\x01K\x02s}" +
                                            PickleWriter().text("_metadata").instructions() + "}sb");
        const Result<PickleDocument> document = readText(pickle);
        QVERIFY(document);
        QCOMPARE(document->as<PickleDict>(document->root())->items.size(), std::size_t{1});
    }
    void readsThingsThatContainThemselves() // which only hostile files have; nothing here walks down
    {
        const std::string pickle = pickleOf("]q\x00h\x00"
                                            "a"s);
        const Result<PickleDocument> document = readText(pickle);
        QVERIFY(document);
        QCOMPARE(document->as<PickleList>(document->root())->items.at(0), document->root());
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("pickle");
        QTest::addColumn<std::string>("reason");
        const auto row = [](const char* name, const std::string& instructions, const std::string& reason) {
            QTest::newRow(name) << pickleOf(instructions) << reason;
        };
        const std::string nothing = "uses a value that it did not describe";
        const std::string cut = "has a description that ends in the middle";

        QTest::newRow("nothing") << ""s
                                 << "has a description that is no pickle"s;
        QTest::newRow("no head") << "K\x01."s
                                 << "has a description that is no pickle"s;
        QTest::newRow("protocol 4") << "\x80\x04K\x01."s
                                    << "has a pickle of protocol 4; models have protocol 2"s;
        QTest::newRow("no end") << "\x80\x02K\x01"s << cut;
        QTest::newRow("more behind") << pickleOf("K\x01") + "x"
                                     << "has a description that goes on after its end"s;
        QTest::newRow("cut number") << "\x80\x02J\x01"s << cut;
        QTest::newRow("cut text") << "\x80\x02X\x64\x00\x00\x00short"s << cut;
        QTest::newRow("cut name") << "\x80\x02"
                                     "cmodule"s
                                  << cut;
        QTest::newRow("8 MB and a byte") << std::string((8U << 20) + 1, 'N')
                                         << "has a description of 8388609 bytes; at most 8388608 are read"s;

        row("no value", "", "has a description that does not come to an end");
        row("two values", "NN", "has a description that does not come to an end");
        row("open mark", "(N", "has a description that does not come to an end");
        row("nothing to take", "\x85", nothing);
        row("nothing above the mark", "N(\x85", nothing);
        row("no mark", "Nt", nothing);
        row("nothing to append to", "(Ne", nothing);
        row("nothing to remember", "q\x01", nothing);
        row("memo missing", "h\x63", "refers to value 99, which it did not describe");
        row("memo hole", "Nq\x05h\x04", "refers to value 4, which it did not describe");
        row("memo too large", "Nr\xff\xff\xff\xff", "numbers its values up to 4294967295; at most 200000 are read");
        row("append to a number", "K\x01Na", "adds an item to what is no list");
        row("append to a tuple", ")Na", "adds an item to what is no list");
        row("entry of a list", "]NNs", "adds an entry to what is no dictionary");
        row("key without value", "}(Nu", "has a key without a value");
        row("long number",
            "\x8a\x09"
            "123456789",
            "holds a whole number of 9 bytes");

        row("64 marks too many", repeated("(", 65), "nests deeper than 64 levels");
        row("65 tuples", ")" + repeated("\x85", 66), "nests deeper than 64 levels");
        row("a million lists", repeated("]", 90'000) + repeated("a", 90'000), "nests deeper than 64 levels");
        row("a high stack", repeated("N", 100'001), "piles up more than 100000 values");
        row("a high stack of one value", "Nq\x01" + repeated("h\x01", 100'000), "piles up more than 100000 values");
        row("many values", "](" + repeated(repeated("N", 50'000) + "e(", 11), "describes more than 500000 values");

        const std::string shell = "X\x02\x00\x00\x00id\x85R"s;
        row("os.system", "cos\nsystem\n" + shell, "refers to os.system, which no model needs");
        row("eval", "c__builtin__\neval\n" + shell, "refers to __builtin__.eval, which no model needs");
        row("torch.load", "ctorch.serialization\nload\n" + shell,
            "refers to torch.serialization.load, which no model needs");
        row("a known name of another module", "cmath\nFraction\n" + shell,
            "refers to math.Fraction, which no model needs");
        row("a known module's other name", "cfractions\ngcd\n" + shell,
            "refers to fractions.gcd, which no model needs");
        row("a name with dots", "cnumpy\ncore.multiarray.scalar\n",
            "refers to numpy.core.multiarray.scalar, which no model needs");
        row("a name for a terminal", "ca\x1b[2J\n\xff\n", "refers to a?[2J.?, which no model needs");
        row("a long name", "c" + std::string(1000, 'm') + "\nn\n",
            "refers to " + std::string(80, 'm') + "....n, which no model needs");
        row("Hybrid Demucs", "cdemucs.hdemucs\nHDemucs\n",
            "is a Hybrid Demucs (v3) model; only Hybrid Transformer Demucs (v4) can be used");
        row("Demucs", "cdemucs.demucs\nDemucs\n",
            "is a Demucs (v2) model; only Hybrid Transformer Demucs (v4) can be used");
        row("another Demucs", "cdemucs.tasnet\nConvTasNet\n",
            "is a model of the kind ConvTasNet; only Hybrid Transformer Demucs (v4) can be used");
        row("double precision", "ctorch\nDoubleStorage\n",
            "holds numbers of the type DoubleStorage; weights are HalfStorage or FloatStorage");

        row("calls the class", "cdemucs.htdemucs\nHTDemucs\n)R", "calls what no model calls");
        row("calls a storage", "ctorch\nHalfStorage\n)R", "calls what no model calls");
        row("calls a text", "U\x02id)R", "calls what no model calls");
        row("calls without a tuple", "cfractions\nFraction\nK\x01R", "calls what no model calls");
        row("a filled ordered dictionary", "ccollections\nOrderedDict\n]\x85R", "calls what no model calls");
        row("state of a class", "cdemucs.htdemucs\nHTDemucs\n}b", "sets the state of something that has none");
        row("state of a fraction", "cfractions\nFraction\nK\x01\x85R}b", "sets the state of something that has none");
        row("state of a dictionary", "}}b", "sets the state of something that has none");
        row("state of nothing", "}b", nothing);

        for (const char code : "\x80\x81\x82\x83\x84\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\xff"
                               "012BCFILPSVgiop"s)
            QTest::addRow("instruction 0x%02x", static_cast<unsigned>(static_cast<unsigned char>(code)))
                << pickleOf("N" + std::string(1, code) + "os\nsystem\n")
                << QByteArray("holds the pickle instruction 0x" + QByteArray(1, code).toHex() +
                              ", which no model needs")
                       .toStdString();
    }
    void refuses()
    {
        QFETCH(const std::string, pickle);
        QFETCH(const std::string, reason);
        const Result<PickleDocument> document = readText(pickle);
        QVERIFY(!document);
        QCOMPARE(QString::fromStdString(document.error().detail), QString::fromStdString(reason));
        QCOMPARE(document.error().code, ErrorCode::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestPickleReader)
#include "test_pickle_reader.moc"

#include "pipeline/models/catalogue_reader.h"

#include "pipeline/text.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr int kSchema = 1;
constexpr qsizetype kMostEntries = 64; // of any list: far more than any model has

const QString kModels = QStringLiteral("models");
const QString kRecommended = QStringLiteral("recommended");
const QString kId = QStringLiteral("id");
const QString kSources = QStringLiteral("sources");
const QString kFiles = QStringLiteral("files");
const QString kWeights = QStringLiteral("weights");
const QString kAddress = QStringLiteral("address");
const QString kName = QStringLiteral("name");
const QString kSha256 = QStringLiteral("sha256");
const QString kBytes = QStringLiteral("bytes");

bool matches(const QString& text, const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

bool isList(const QJsonValue& value)
{
    return value.isArray() && !value.toArray().isEmpty() && value.toArray().size() <= kMostEntries;
}

} // namespace

Result<ModelCatalogue> CatalogueReader::read()
{
    const QJsonObject& root = m_document.root();
    if (auto keys = checkKeys({}, root, {QStringLiteral("schema"), kRecommended, kModels}, {}); !keys)
        return keys.error();
    if (root[QStringLiteral("schema")] != QJsonValue(kSchema))
        return m_document.errorAt({QStringLiteral("schema")}, QStringLiteral("'schema' must be %1").arg(kSchema));
    if (!isList(root[kModels]))
        return m_document.errorAt({kModels}, QStringLiteral("'models' must be a list of models"));
    ModelCatalogue catalogue;
    for (const QJsonValue model : root[kModels].toArray()) {
        auto read = readModel({kModels, QString::number(catalogue.models.size())}, model);
        if (!read)
            return read.error();
        catalogue.models.push_back(*std::move(read));
    }
    catalogue.recommended = root[kRecommended].toString();
    if (catalogue.find(catalogue.recommended) == nullptr)
        return m_document.errorAt({kRecommended}, QStringLiteral("'recommended' must be the id of a model"));
    return catalogue;
}

Result<> CatalogueReader::checkKeys(const Path& path, const QJsonObject& object, const QStringList& required,
                                    const QStringList& optional) const
{
    for (const QString& key : object.keys())
        if (!required.contains(key) && !optional.contains(key))
            return m_document.errorAt(path + Path{key}, QStringLiteral("there is no key %1 here").arg(quoted(key)));
    for (const QString& key : required)
        if (!object.contains(key))
            return m_document.errorAt(path, QStringLiteral("'%1' is missing").arg(key));
    return {};
}

Result<> CatalogueReader::readText(const Path& path, const QJsonObject& object, const QString& key, QString& text) const
{
    text = object[key].toString();
    const bool clean = std::ranges::all_of(text, [](QChar letter) { return letter.isPrint(); });
    if (text.trimmed().isEmpty() || !clean)
        return m_document.errorAt(path + Path{key}, QStringLiteral("'%1' must be a text in one line").arg(key));
    return {};
}

Result<CatalogueModel> CatalogueReader::readModel(const Path& path, const QJsonValue& value)
{
    if (!value.isObject())
        return m_document.errorAt(path, QStringLiteral("a model must be an object"));
    const QJsonObject object = value.toObject();
    CatalogueModel model;
    const std::pair<QString, QString*> texts[] = {{kId, &model.id},
                                                  {QStringLiteral("title"), &model.title},
                                                  {QStringLiteral("goodFor"), &model.goodFor},
                                                  {kAddress, &model.address},
                                                  {QStringLiteral("codeLicence"), &model.codeLicence},
                                                  {QStringLiteral("weightsLicence"), &model.weightsLicence}};
    QStringList required = {kSources, kFiles};
    for (const auto& [key, text] : texts)
        required.append(key);
    Result<> fine = checkKeys(path, object, required, {kWeights});
    for (const auto& [key, text] : texts)
        if (fine)
            fine = readText(path, object, key, *text);
    if (fine && (!matches(model.id, "[a-z][a-z0-9_]{0,39}") || model.id == QLatin1String("auto") ||
                 model.id == QLatin1String("none")))
        fine = m_document.errorAt(path + Path{kId}, QStringLiteral("%1 cannot be a model's id").arg(quoted(model.id)));
    if (fine && m_ids.contains(model.id))
        fine = m_document.errorAt(path + Path{kId}, QStringLiteral("%1 is there twice").arg(quoted(model.id)));
    m_ids.insert(model.id);
    if (fine)
        fine = checkAddress(path + Path{kAddress}, model.address);
    if (fine)
        fine = readSources(path + Path{kSources}, object[kSources], model);
    if (fine)
        fine = readFiles(path + Path{kFiles}, object[kFiles], model);
    if (fine && object.contains(kWeights))
        fine = readWeights(path + Path{kWeights}, object[kWeights], model);
    return fine ? Result<CatalogueModel>(std::move(model)) : Result<CatalogueModel>(fine.error());
}

Result<> CatalogueReader::checkAddress(const Path& path, const QString& address) const
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty() &&
        !url.hasQuery() && !url.hasFragment() && address.endsWith(QLatin1Char('/')))
        return {};
    return m_document.errorAt(path, QStringLiteral("'address' must be an https address that ends in '/'"));
}

Result<> CatalogueReader::readSources(const Path& path, const QJsonValue& value, CatalogueModel& model) const
{
    const Error wrong = m_document.errorAt(path, QStringLiteral("'sources' must be a list of names, none twice"));
    if (!isList(value))
        return wrong;
    for (const QJsonValue source : value.toArray()) {
        const std::string name = source.toString().toStdString();
        if (!matches(source.toString(), "[a-z][a-z0-9_]{0,39}") || std::ranges::count(model.sources, name) > 0)
            return wrong;
        model.sources.push_back(name);
    }
    return {};
}

Result<> CatalogueReader::readFiles(const Path& path, const QJsonValue& value, CatalogueModel& model)
{
    if (!isList(value))
        return m_document.errorAt(path, QStringLiteral("'files' must be a list of files"));
    for (const QJsonValue file : value.toArray()) {
        auto read = readFile(path + Path{QString::number(model.files.size())}, file);
        if (!read)
            return read.error();
        model.files.push_back(*std::move(read));
    }
    return {};
}

Result<CatalogueFile> CatalogueReader::readFile(const Path& path, const QJsonValue& value)
{
    if (!value.isObject())
        return m_document.errorAt(path, QStringLiteral("a file must be an object"));
    const QJsonObject object = value.toObject();
    if (auto keys = checkKeys(path, object, {kName, kSha256}, {kBytes}); !keys)
        return keys.error();
    // Nothing that could lead out of a folder or hide in it.
    const QString name = object[kName].toString();
    if (!matches(name, "[A-Za-z0-9][A-Za-z0-9_-]{0,79}\\.th"))
        return m_document.errorAt(path + Path{kName},
                                  QStringLiteral("%1 cannot be the name of a .th file").arg(quoted(name)));
    if (m_fileNames.contains(name))
        return m_document.errorAt(path + Path{kName}, QStringLiteral("%1 is there twice").arg(quoted(name)));
    m_fileNames.insert(name);
    const QString sha256 = object[kSha256].toString();
    if (!matches(sha256, "[0-9a-f]{8,64}"))
        return m_document.errorAt(path + Path{kSha256}, QStringLiteral("'sha256' must be 8 to 64 digits, 0-9 and a-f"));
    CatalogueFile file{name.toStdString(), sha256.toStdString(), {}};
    if (object.contains(kBytes)) {
        const double bytes = object[kBytes].toDouble();
        if (!(bytes >= 1.0 && bytes <= static_cast<double>(CatalogueFile::kLargestBytes)) || bytes != std::floor(bytes))
            return m_document.errorAt(
                path + Path{kBytes},
                QStringLiteral("'bytes' must be a whole number from 1 to %1").arg(CatalogueFile::kLargestBytes));
        file.bytes = static_cast<std::int64_t>(bytes);
    }
    return file;
}

Result<> CatalogueReader::readWeights(const Path& path, const QJsonValue& value, CatalogueModel& model) const
{
    const QJsonArray rows = value.toArray();
    if (rows.size() != static_cast<qsizetype>(model.files.size()))
        return m_document.errorAt(path, QStringLiteral("'weights' must have a row for each file"));
    std::vector<double> sums(model.sources.size(), 0.0);
    for (const QJsonValue row : rows) {
        std::vector<double> weights;
        for (const QJsonValue weight : row.toArray())
            weights.push_back(weight.toDouble(-1.0));
        if (weights.size() != sums.size() || std::ranges::any_of(weights, [](double one) { return one < 0.0; }))
            return m_document.errorAt(path + Path{QString::number(model.weights.size())},
                                      QStringLiteral("a row must have a number from 0 up for each source"));
        std::ranges::transform(sums, weights, sums.begin(), std::plus());
        model.weights.push_back(std::move(weights));
    }
    if (std::ranges::any_of(sums, [](double sum) { return sum <= 0.0; }))
        return m_document.errorAt(path, QStringLiteral("'weights' must give every source to some file"));
    return {};
}

} // namespace resonate

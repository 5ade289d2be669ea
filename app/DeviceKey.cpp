#include "app/DeviceKey.h"

namespace app {

std::optional<core::SigningKey> deviceKey(AppContext& context, const std::string& doing)
{
    auto key = core::SigningKey::keptIn(context.keys);
    if (!key) {
        context.complaints.push_back(doing + ": it goes on, but not signed. " +
                                     core::toString(key.problem()));
        return std::nullopt;
    }
    return *key;
}

std::string ownPublicKey(const AppContext& context)
{
    const auto key = core::SigningKey::keptIn(context.keys);
    return key ? key->publicKey() : std::string();
}

} // namespace app

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

enum class PersonalKind { Email, Phone, Iban, Card, IpAddress, Url };
[[nodiscard]] const char* nameOf(PersonalKind kind); ///< "e-mail address" …

struct PersonalSpan {
    PersonalKind kind = PersonalKind::Email;
    std::size_t begin = 0, end = 0; ///< bytes
};

/// E-mail addresses, telephone numbers, IBANs (country, length and check digits), payment cards (issuer, length and Luhn's check digit) and IP
/// addresses in a text, in order and not overlapping. URLs only where `urls`: they are data as often as they are personal. Linear in the text.
[[nodiscard]] std::vector<PersonalSpan> findPersonalData(std::string_view text, bool urls = false);

} // namespace core::data

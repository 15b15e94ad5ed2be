package com.billwright.extraction.generate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes up vendors, customers and addresses of a market.
public final class Parties {

    private static final Pattern KEY = Pattern.compile("\\{([a-z.]+)}");

    private final Market market;
    private final Dice dice;

    public Parties(Market market, Dice dice) {
        this.market = market;
        this.dice = dice;
    }

    public Vendor vendor() {
        if (market.has("names")) {
            var name = composed("names");
            var address = address();
            if (dice.chance(Double.parseDouble(market.one("capitals")))) {
                name = name.toUpperCase(market.locale());
                address = address.inCapitals(market.locale());
            }
            return vendor(name, "", address);
        }
        if (market.has("brands")) {
            return branded();
        }
        var owner = pick("surnames");
        var trade = pick("trades");
        var brand =
                switch (dice.between(0, 7)) {
                    case 0 -> pick("adjectives") + " " + trade;
                    case 1 -> owner + " & " + pick("surnames");
                    case 2 -> trade + " " + owner;
                    case 3 -> pick("adjectives") + " " + owner + " " + trade;
                    case 4 -> dice.fill("???") + " " + trade;
                    case 5 -> pick("adjectives") + " " + owner;
                    case 6 -> owner + " " + pick("surnames");
                    default -> owner + " " + trade;
                };
        var legalForm = dice.chance(0.3) ? "" : pick("legal");
        var vendor = vendor(brand, legalForm, address());
        return dice.chance(0.3) ? vendor.tradingAs(tradingName()) : vendor;
    }

    /// One that customers know by a coined name, with a legal form or under another legal name.
    private Vendor branded() {
        var brand = composed("brands");
        if (dice.chance(0.15)) {
            brand = brand.toUpperCase(market.locale());
        }
        var legalForm = pick("legal");
        if (dice.chance(0.25)) {
            return vendor(composed("brands"), legalForm, address()).tradingAs(brand);
        }
        return vendor(brand, legalForm, address());
    }

    /// A name for the logo that the register does not know.
    private String tradingName() {
        return dice.chance(0.5)
                ? pick("adjectives") + " " + pick("trades")
                : pick("trades") + " " + pick("adjectives");
    }

    /// A vendor of that name with made-up identifiers.
    public Vendor vendor(String brand, String legalForm, Address address) {
        var blank = legalForm.isEmpty() || legalForm.startsWith(",") ? "" : " ";
        return new Vendor(
                brand + blank + legalForm,
                brand,
                pick("slogans"),
                address,
                market.has("brands") && dice.chance(0.3) ? grouped(vatId()) : vatId(),
                dice.fill(pick("tax.number")),
                iban(),
                dice.fill("????") + market.one("country") + dice.fill("#?"),
                pick("banks"),
                dice.fill(pick("phone.pattern")),
                dice.fill(pick("phone.pattern")),
                domain(brand),
                dice.fill(pick("registration")));
    }

    public Party customer() {
        if (market.has("customer.names")) {
            return new Party(composed("customer.names"), address());
        }
        var name =
                dice.chance(0.5)
                        ? pick("surnames") + " " + pick("customers")
                        : pick("adjectives") + " " + pick("customers");
        return new Party(name, address());
    }

    public Address address() {
        if (market.has("addresses")) {
            return new Address(List.of(composed("addresses").split(";")));
        }
        var lines = new ArrayList<String>();
        var street = market.one("street.pattern").replace("%s", pick("streets"));
        var number = Integer.toString(dice.between(1, dice.chance(0.3) ? 2400 : 180));
        if (dice.chance(0.08)) {
            number += dice.pick("a", "B", "-" + (Integer.parseInt(number) + 2));
        }
        lines.add(street.replace("%n", number));
        if (dice.chance(0.18)) {
            lines.add(dice.chance(0.5) ? lines.size() : 0, dice.fill(pick("extra.lines")));
        }
        lines.addAll(List.of(dice.fill(pick("cities")).split("/")));
        return new Address(lines);
    }

    public String vatId() {
        var patterns = market.list("vat");
        var pattern = patterns.size() == 1 ? patterns.getFirst() : dice.pick(patterns);
        if (!pattern.equals("FR")) {
            return VatNumber.checked(market.one("country"), dice.fill(pattern));
        }
        var siren = dice.fill("#########");
        return "FR%02d%s".formatted((12 + 3 * (Long.parseLong(siren) % 97)) % 97, siren);
    }

    /// A VAT number in groups, as some print it.
    private static String grouped(String vatId) {
        return vatId.replaceFirst("^(DE|FR\\d\\d)(\\d{3})(\\d{3})(\\d{3})$", "$1 $2 $3 $4");
    }

    /// Empty where the market has none.
    public String iban() {
        var country = market.one("country");
        var bban =
                switch (country) {
                    case "AT" -> "################";
                    case "BE" -> "############";
                    case "CH" -> "#################";
                    case "DE" -> "##################";
                    case "ES" -> "####################";
                    case "FR" -> "#######################";
                    case "GB" -> "????##############";
                    case "IT" -> "?######################";
                    case "NL" -> "????##########";
                    default -> "";
                };
        return bban.isEmpty() ? "" : Iban.of(country, dice.fill(bban));
    }

    private String domain(String brand) {
        var ascii =
                Normalizer.normalize(brand.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceFirst("\\.[a-z]{2,3}$", "")
                        .replaceAll("[^a-z0-9]+", dice.pick("", "-"))
                        .replaceAll("^-|-$", "");
        var country = market.one("country");
        var ending =
                switch (country) {
                    case "AT", "BE", "CH", "DE", "ES", "FR", "IN", "IT", "NL" ->
                            "." + country.toLowerCase(Locale.ROOT);
                    case "GB" -> dice.pick(".co.uk", ".uk");
                    default -> dice.pick(".com", ".net", ".biz");
                };
        return ascii + ending;
    }

    /// One of the patterns, with `{key}` replaced by one of that key's words.
    public String composed(String patterns) {
        return KEY.matcher(dice.fill(pick(patterns)))
                .replaceAll(key -> Matcher.quoteReplacement(pick(key.group(1))))
                .replace(" ,", ",")
                .strip();
    }

    private String pick(String key) {
        return dice.pick(market.list(key));
    }
}

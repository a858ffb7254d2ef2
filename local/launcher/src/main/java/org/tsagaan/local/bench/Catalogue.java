package org.tsagaan.local.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.local.Http;
import org.tsagaan.local.MarketFailure;

/**
 * What can be bought in a market, as its API finds it, with what its database says of each offer.
 *
 * @param offers attributes of each offer by its id
 */
record Catalogue(int port, TreeMap<Long, Map<String, List<String>>> offers) {
    private static final Pattern OFFER = Pattern.compile("\"offerId\": ?(\\d+)");
    private static final Pattern FOUND =
            Pattern.compile("\"lots\": ?\\[(.*?)].*?\"offerId\": ?(\\d+)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\"number\": ?\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("\"nextCursor\": ?\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(gtin|lot) (\\d+)}");
    private static final int MOST = 5_000;
    private static final String ATTRIBUTES =
            """
            select o.id, p.category_code, p.name_zh, p.storage, p.net_content_grams, p.gtin,
                w.name_zh, f.name_zh, d.code, coalesce(d.parent_code, d.code)
            from market.offer o
            join market.product p on p.id = o.product_id
            join market.storefront f on f.id = o.storefront_id
            join market.organisation w on w.id = p.producer_id
            join market.division d on d.code = w.division_code
            where o.state = 'LISTED' and o.channel = 'RETAIL'
            """;

    /**
     * Reads it.
     *
     * @throws MarketFailure when it is empty, or larger than can be judged
     */
    static Catalogue of(int port, Connection database) throws SQLException {
        Catalogue catalogue = new Catalogue(port, new TreeMap<>());
        Map<Long, Map<String, List<String>>> all = attributes(database);
        catalogue
                .everything()
                .forEach(
                        (offer, lots) -> {
                            Map<String, List<String>> known = all.get(offer);
                            if (known != null) {
                                known.put("lot", lots);
                                catalogue.offers.put(offer, known);
                            }
                        });
        if (catalogue.offers.isEmpty()) {
            throw new MarketFailure(
                    "This market has nothing to sell.", "Measure one with demonstration data.");
        }
        return catalogue;
    }

    private static Map<Long, Map<String, List<String>>> attributes(Connection database)
            throws SQLException {
        Map<Long, Map<String, List<String>>> all = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(ATTRIBUTES)) {
            while (row.next()) {
                all.put(
                        row.getLong(1),
                        new TreeMap<>(
                                Map.of(
                                        "category", List.of(row.getString(2)),
                                        "name", List.of(row.getString(3)),
                                        "storage", List.of(row.getString(4)),
                                        "grams", List.of(row.getString(5)),
                                        "gtin", List.of(row.getString(6)),
                                        "maker", List.of(row.getString(7)),
                                        "shop", List.of(row.getString(8)),
                                        "place", List.of(row.getString(9), row.getString(10)))));
            }
        }
        return all;
    }

    /** Each offer that can be bought, with the numbers of the lots of it that can. */
    private Map<Long, List<String>> everything() {
        Map<Long, List<String>> all = new TreeMap<>();
        String cursor = "";
        do {
            String answer = ask("size=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            FOUND.matcher(answer)
                    .results()
                    .forEach(
                            found ->
                                    all.put(Long.valueOf(found.group(2)), numbers(found.group(1))));
            Matcher next = NEXT.matcher(answer);
            cursor = next.find() ? next.group(1) : "";
        } while (!cursor.isEmpty() && all.size() <= MOST);
        if (all.size() > MOST) {
            throw new MarketFailure(
                    "This market has more than " + MOST + " offers: they were not judged.",
                    "Measure one with the demonstration data alone.");
        }
        return all;
    }

    private static List<String> numbers(String lots) {
        return NUMBER.matcher(lots).results().map(found -> found.group(1)).toList();
    }

    /** The first offers found for these words. */
    List<Long> find(String words) {
        return ids(
                ask(
                        "size="
                                + Gain.FIRST
                                + "&q="
                                + URLEncoder.encode(words, StandardCharsets.UTF_8)));
    }

    private String ask(String query) {
        try (Http http = new Http()) {
            return http.find("http://127.0.0.1:" + port + "/api/v1/search?" + query)
                    .filter(answer -> answer.status() == 200)
                    .map(Http.Answer::body)
                    .orElseThrow(
                            () ->
                                    new MarketFailure(
                                            "The search did not answer " + query + ".",
                                            "Look into logs/payara-server.log of the data."));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MarketFailure("Measuring was interrupted.", "Run it again.");
        }
    }

    private static List<Long> ids(String answer) {
        return OFFER.matcher(answer).results().map(found -> Long.valueOf(found.group(1))).toList();
    }

    /** The text with this catalogue's own numbers in their places. */
    String filled(String text) {
        List<Map<String, List<String>>> all = List.copyOf(offers.values());
        return PLACE.matcher(text)
                .replaceAll(
                        place ->
                                all.get(Integer.parseInt(place.group(2)) % all.size())
                                        .getOrDefault(place.group(1), List.of())
                                        .getFirst());
    }
}

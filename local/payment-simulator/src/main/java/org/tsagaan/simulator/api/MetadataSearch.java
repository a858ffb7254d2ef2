package org.tsagaan.simulator.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Refused;

/**
 * The part of the provider's search language that the market uses: clauses of equality joined by
 * AND, on metadata and plain fields. Unlike the provider's, the answer is never late.
 *
 * @param kind what is searched
 * @param url the address of the search
 * @param fields the plain fields that it knows
 */
record MetadataSearch(Kind kind, String url, List<String> fields)
        implements Function<Call, Answer> {
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(?:metadata\\[(['\"])(?<key>[^'\"]+)\\1]|(?<field>[a-z_]+))"
                            + "\\s*:\\s*(?:(['\"])(?<text>[^'\"]*)\\4|(?<number>[0-9]+))\\s*");
    private static final int USUAL = 10;

    @Override
    public Answer apply(Call call) {
        Search search = call.transaction().list(kind);
        narrow(search, Json.need(call.params(), "query"));
        List<JsonObject> all = search.newestFirst();
        int from = page(call);
        int to = (int) Math.min(all.size(), from + Json.number(call.params(), "limit", USUAL));
        JsonObject result = new JsonObject();
        result.addProperty("object", "search_result");
        JsonArray data = new JsonArray();
        all.subList(Math.min(from, to), to).forEach(data::add);
        result.add("data", data);
        result.addProperty("has_more", to < all.size());
        result.addProperty("next_page", to < all.size() ? Integer.toString(to) : null);
        result.addProperty("url", url);
        return Answer.ok(result);
    }

    private static int page(Call call) {
        String page = call.text("page");
        if (page == null) {
            return 0;
        }
        if (!page.matches("[0-9]{1,9}")) {
            throw Refused.invalid(null, "page", "Invalid page: " + page);
        }
        return Integer.parseInt(page);
    }

    private void narrow(Search search, String query) {
        for (String clause : clauses(query)) {
            Matcher matcher = CLAUSE.matcher(clause);
            if (!matcher.matches() || !known(matcher.group("field"))) {
                throw Refused.invalid(
                        null,
                        "query",
                        "We were unable to parse your search query. The simulator knows"
                                + " metadata['key']:'value', %s, joined by AND."
                                        .formatted(String.join(", ", fields)));
            }
            String key = matcher.group("key");
            String field = key == null ? matcher.group("field") : "metadata." + key;
            String text = matcher.group("text");
            search.where(field, text == null ? matcher.group("number") : text);
        }
    }

    private boolean known(@Nullable String field) {
        return field == null || fields.contains(field);
    }

    private static List<String> clauses(String query) {
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        char quote = 0;
        for (String word : query.strip().split("(?<=\\s)|(?=\\s)", -1)) {
            if (quote == 0 && word.toUpperCase(Locale.ROOT).equals("AND")) {
                clauses.add(clause.toString().strip());
                clause.setLength(0);
                continue;
            }
            clause.append(word);
            quote = quoteAfter(word, quote);
        }
        clauses.add(clause.toString().strip());
        return clauses;
    }

    /** The quotation mark that is open after this word, 0 where none is. */
    private static char quoteAfter(String word, char before) {
        char quote = before;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\'' || c == '"') {
                if (quote == 0) {
                    quote = c;
                } else if (quote == c) {
                    quote = 0;
                }
            }
        }
        return quote;
    }
}

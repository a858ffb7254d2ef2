package org.tsagaan.simulator.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Search;

/** One page of a list: the youngest first, {@code limit} at most, before or after a given id. */
public final class Listing {
    private static final int USUAL = 10;

    private Listing() {}

    /** All of these as one page. */
    public static JsonObject whole(List<JsonObject> documents, String url) {
        return page(documents, false, url);
    }

    /** The page that the call asks for, of what the search finds. */
    public static JsonObject of(Call call, Search search, String url) {
        within(search, "created", Json.object(call.params(), "created"));
        int limit = (int) Json.number(call.params(), "limit", USUAL);
        @Nullable String before = call.text("ending_before");
        if (before != null) {
            return before(search.newestFirst(), before, limit, url);
        }
        Iterator<JsonObject> documents = search.newest().iterator();
        @Nullable String after = call.text("starting_after");
        if (after != null) {
            skip(documents, after);
        }
        List<JsonObject> page = new ArrayList<>();
        while (page.size() < limit && documents.hasNext()) {
            page.add(documents.next());
        }
        return page(page, documents.hasNext(), url);
    }

    /** The page that the call asks for, of documents that have an order of their own. */
    public static JsonObject inOrder(Call call, List<JsonObject> documents, String url) {
        int limit = (int) Json.number(call.params(), "limit", USUAL);
        @Nullable String before = call.text("ending_before");
        if (before != null) {
            int end = place(documents, "ending_before", before);
            int start = Math.max(0, end - limit);
            return page(documents.subList(start, end), start > 0, url);
        }
        @Nullable String after = call.text("starting_after");
        int from = after == null ? 0 : place(documents, "starting_after", after) + 1;
        int to = Math.min(documents.size(), from + limit);
        return page(documents.subList(from, to), to < documents.size(), url);
    }

    /** The first page of documents that have an order of their own. */
    static JsonObject beginning(List<JsonObject> documents, String url) {
        int to = Math.min(documents.size(), USUAL);
        return page(documents.subList(0, to), to < documents.size(), url);
    }

    private static int place(List<JsonObject> documents, String param, String id) {
        for (int i = 0; i < documents.size(); i++) {
            if (Json.need(documents.get(i), "id").equals(id)) {
                return i;
            }
        }
        throw unknown(param, id);
    }

    /** Keeps those whose time in this field lies within {@code gt}, {@code gte} and so on. */
    public static void within(Search search, String field, JsonObject range) {
        if (range.isEmpty()) {
            return;
        }
        long after = Json.number(range, "gt", Long.MIN_VALUE);
        long from = Json.number(range, "gte", Long.MIN_VALUE);
        long before = Json.number(range, "lt", Long.MAX_VALUE);
        long to = Json.number(range, "lte", Long.MAX_VALUE);
        search.matching(
                document -> {
                    long at = Json.number(document, field);
                    return at > after && at >= from && at < before && at <= to;
                });
    }

    private static void skip(Iterator<JsonObject> documents, String id) {
        while (documents.hasNext()) {
            if (Json.need(documents.next(), "id").equals(id)) {
                return;
            }
        }
        throw unknown("starting_after", id);
    }

    private static JsonObject before(
            List<JsonObject> newestFirst, String id, int limit, String url) {
        List<JsonObject> younger = new ArrayList<>();
        for (JsonObject document : newestFirst) {
            if (Json.need(document, "id").equals(id)) {
                Collections.reverse(younger);
                boolean more = younger.size() > limit;
                List<JsonObject> page =
                        new ArrayList<>(younger.subList(0, Math.min(limit, younger.size())));
                Collections.reverse(page);
                return page(page, more, url);
            }
            younger.add(document);
        }
        throw unknown("ending_before", id);
    }

    private static Refused unknown(String param, String id) {
        return Refused.invalid("resource_missing", param, "No such object: '" + id + "'");
    }

    private static JsonObject page(List<JsonObject> documents, boolean more, String url) {
        JsonObject list = new JsonObject();
        list.addProperty("object", "list");
        JsonArray data = new JsonArray();
        documents.forEach(data::add);
        list.add("data", data);
        list.addProperty("has_more", more);
        list.addProperty("url", url);
        return list;
    }
}

package org.tsagaan.web.page.component;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.kernel.JsonText;
import org.tsagaan.web.frame.PageContext;

/**
 * What a page says to machines, in the words of schema.org as JSON-LD. Whatever anybody typed
 * stands in it as a string of JSON without a single character that could end the element.
 */
public final class StructuredData implements Content {

    private final String json;

    private StructuredData(JsonObject graph) {
        this.json = withoutMarkup(graph.toString());
    }

    /** Things that stand beside each other on a page. */
    public static StructuredData of(JsonObjectBuilder... things) {
        var graph = JsonText.array();
        Arrays.stream(things).forEach(graph::add);
        return new StructuredData(
                JsonText.object()
                        .add("@context", "https://schema.org")
                        .add("@graph", graph)
                        .build());
    }

    /** A thing of a type of schema.org. */
    public static JsonObjectBuilder thing(String type) {
        return JsonText.object().add("@type", type);
    }

    /** The way to a page, which ends with the page itself. */
    public static JsonObjectBuilder of(Crumbs crumbs, PageContext page) {
        List<JsonObjectBuilder> steps =
                Stream.concat(
                                crumbs.way().stream()
                                        .map(c -> step(c.name(), page.whole(c.href()))),
                                Stream.of(step(crumbs.here(), page.canonicalIn(page.language()))))
                        .toList();
        var list = JsonText.array();
        for (int i = 0; i < steps.size(); i++) {
            list.add(steps.get(i).add("position", i + 1));
        }
        return thing("BreadcrumbList").add("itemListElement", list);
    }

    private static JsonObjectBuilder step(String name, String address) {
        return thing("ListItem").add("name", name).add("item", address);
    }

    /** Outside of strings JSON has none of these, and inside each may be written by its number. */
    private static String withoutMarkup(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(json);
    }
}

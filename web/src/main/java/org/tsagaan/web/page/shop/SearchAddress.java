package org.tsagaan.web.page.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address of a search, to be changed: what it is changed to begins at its first page.
 *
 * @param said what it says and a search understands, in the order of {@link #KNOWN}
 */
public record SearchAddress(List<Parameter> said) {

    /** What says a price: a range, or bounds that were typed. */
    static final Set<String> PRICE = Set.of("price", "from", "to");

    /** What narrows a search, as its address calls it. */
    static final Set<String> NARROWING =
            Set.of(
                    "category",
                    "division",
                    "producerKind",
                    "sellerKind",
                    "storage",
                    "mark",
                    "daysLeft",
                    "deliverTo",
                    "price",
                    "from",
                    "to");

    private static final List<String> KNOWN =
            List.of(
                    "q",
                    "category",
                    "division",
                    "producerKind",
                    "sellerKind",
                    "storage",
                    "mark",
                    "daysLeft",
                    "deliverTo",
                    "price",
                    "from",
                    "to",
                    "near",
                    "sort");

    public SearchAddress {
        said = List.copyOf(said);
    }

    /** One thing that it says. */
    public record Parameter(String name, String value) {

        private String encoded() {
            return name + "=" + URLEncoder.encode(value, UTF_8);
        }
    }

    static SearchAddress of(MultivaluedMap<String, String> sent) {
        List<Parameter> said = new ArrayList<>();
        for (String name : KNOWN) {
            sent.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .forEach(value -> said.add(new Parameter(name, value)));
        }
        return new SearchAddress(said);
    }

    /** The address of a search for words alone. */
    static String ofWords(String words) {
        return text(List.of(new Parameter("q", words)));
    }

    /** What a form must carry on that says some of it itself. */
    List<Parameter> beside(Set<String> names) {
        return said.stream().filter(parameter -> !names.contains(parameter.name())).toList();
    }

    /** The address that says nothing of these. */
    String without(Set<String> names) {
        return text(beside(names));
    }

    /** The address without one of several values. */
    String without(String name, String value) {
        var gone = new Parameter(name, value);
        return text(said.stream().filter(parameter -> !parameter.equals(gone)).toList());
    }

    private static String text(List<Parameter> said) {
        return said.isEmpty()
                ? "/search"
                : said.stream()
                        .map(Parameter::encoded)
                        .collect(Collectors.joining("&", "/search?", ""));
    }
}

package org.tsagaan.web.page.wholesale;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The form of an order list as a browser sends it, with or without a file. */
final class SentList {

    private static final String SELLER = "seller-";

    private final Map<String, String> fields = new HashMap<>();
    private byte[] file = {};

    /**
     * @throws IOException when the parts can not be read
     */
    SentList(List<EntityPart> parts) throws IOException {
        for (EntityPart part : parts) {
            try (InputStream content = part.getContent()) {
                read(part.getName(), content.readAllBytes());
            }
        }
    }

    private void read(String name, byte[] content) {
        if (name.equals("file")) {
            file = content;
        } else {
            fields.putIfAbsent(name, new String(content, UTF_8));
        }
    }

    /** The field of text of that name, the first of several; empty when there is none. */
    String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The uploaded file; empty when none was chosen. */
    byte[] file() {
        return file.clone();
    }

    /** Sellers chosen beside the lines, by line and GTIN, when the person asked to apply them. */
    Map<String, String> sellers() {
        return value("apply").equals("sellers")
                ? fields.entrySet().stream()
                        .filter(e -> e.getKey().startsWith(SELLER))
                        .collect(
                                Collectors.toMap(
                                        e -> e.getKey().substring(SELLER.length()),
                                        Map.Entry::getValue))
                : Map.of();
    }
}

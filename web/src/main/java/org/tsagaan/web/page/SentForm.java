package org.tsagaan.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A form that a browser sent with files.
 *
 * @param form its fields of text
 * @param files those that were chosen, in their order
 */
public record SentForm(Form form, List<byte[]> files) {

    public SentForm {
        files = List.copyOf(files);
    }

    /**
     * Reads a form.
     *
     * @param field the name of its field of files
     * @throws IOException when the parts can not be read
     */
    public static SentForm read(List<EntityPart> parts, String field) throws IOException {
        MultivaluedMap<String, String> texts = new MultivaluedHashMap<>();
        List<byte[]> files = new ArrayList<>();
        for (EntityPart part : parts) {
            try (InputStream content = part.getContent()) {
                byte[] bytes = content.readAllBytes();
                if (!part.getName().equals(field)) {
                    texts.add(part.getName(), new String(bytes, UTF_8));
                } else if (bytes.length > 0) {
                    files.add(bytes);
                }
            }
        }
        return new SentForm(Form.of(texts), files);
    }

    /** The file of a form that takes one; empty when none was chosen. */
    public byte[] file() {
        return files.isEmpty() ? new byte[0] : files.getLast();
    }
}

package org.tsagaan.web.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;

/**
 * Reads a form with files into a record, and names every part that is unknown, missing or wrong.
 */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class PartsRequestReader implements MessageBodyReader<Record> {
    private static final Type PARTS = new GenericEntity<List<EntityPart>>(List.of()) {}.getType();

    @Context private Providers providers;

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return PartsBinding.read(type, sent(annotations, media, headers, body));
    }

    /** What is no form is told by whatever the server's reader throws at it. */
    private Map<String, List<Upload>> sent(
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try {
            Map<String, List<Upload>> sent = new LinkedHashMap<>();
            for (Object each : parts(annotations, media, headers, body)) {
                EntityPart part = (EntityPart) each;
                try (InputStream content = part.getContent()) {
                    sent.computeIfAbsent(name(part), absent -> new ArrayList<>())
                            .add(new Upload(part.getFileName().orElse(""), content.readAllBytes()));
                }
            }
            return sent;
        } catch (RuntimeException malformed) {
            throw new FaultException(Fault.of(400, "malformed-parts"));
        }
    }

    /** A part without a name is one that no method knows. */
    private static String name(EntityPart part) {
        return Objects.toString(part.getName(), "");
    }

    @SuppressWarnings("rawtypes")
    private List<?> parts(
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        MessageBodyReader<List> reader =
                providers.getMessageBodyReader(List.class, PARTS, annotations, media);
        return reader.readFrom(List.class, PARTS, annotations, media, headers, body);
    }
}

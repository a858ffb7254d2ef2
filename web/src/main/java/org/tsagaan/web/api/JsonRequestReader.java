package org.tsagaan.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Objects;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;

/** Reads a JSON request into a record, and names every field that is unknown, missing or wrong. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonRequestReader implements MessageBodyReader<Record> {
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of("org.eclipse.parsson.rejectDuplicateKeys", true));

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
        return read(type, body);
    }

    static <R extends Record> R read(Class<R> type, InputStream body) {
        var binding = new JsonBinding();
        var bound = binding.bind(parse(body), type);
        if (!binding.faults().isEmpty()) {
            throw new FaultException(Fault.invalid(binding.faults()));
        }
        return Objects.requireNonNull(type.cast(bound));
    }

    private static JsonValue parse(InputStream body) {
        try (var reader = READERS.createReader(body)) {
            return reader.readValue();
        } catch (JsonParsingException malformed) {
            var place = malformed.getLocation();
            throw refused(
                    Fault.of(
                            400,
                            "malformed-json-at",
                            place.getLineNumber(),
                            place.getColumnNumber()));
        } catch (JsonException | IllegalStateException malformed) {
            throw refused(Fault.of(400, "malformed-json"));
        }
    }

    private static FaultException refused(Fault fault) {
        return new FaultException(fault);
    }
}

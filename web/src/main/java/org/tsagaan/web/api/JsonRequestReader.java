package org.tsagaan.web.api;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;

/** Reads a JSON request into a record, and names every field that is unknown, missing or wrong. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonRequestReader implements MessageBodyReader<Record> {
    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of("org.eclipse.parsson.rejectDuplicateKeys", true));

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

    /** The parser throws a bare RuntimeException when a body is nested too deeply. */
    private static JsonValue parse(InputStream body) {
        var text = decoded(body);
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            var value = parser.getValue();
            if (parser.hasNext()) {
                throw refused(Fault.of(400, "malformed-json"));
            }
            return value;
        } catch (JsonParsingException malformed) {
            var place = malformed.getLocation();
            throw refused(
                    Fault.of(
                            400,
                            "malformed-json-at",
                            place.getLineNumber(),
                            place.getColumnNumber()));
        } catch (RuntimeException malformed) {
            throw refused(Fault.of(400, "malformed-json"));
        }
    }

    /** JSON is UTF-8 (RFC 8259): what is not is refused rather than guessed. */
    private static String decoded(InputStream body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw refused(Fault.of(400, "not-utf8"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FaultException refused(Fault fault) {
        return new FaultException(fault);
    }
}

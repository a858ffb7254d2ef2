package org.tsagaan.web.api.lot;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** GS1's published schema of EPCIS 2.0. */
final class EpcisSchema {

    private static final Schema SCHEMA = read();

    private EpcisSchema() {}

    /** All that is wrong with a document, formats too. */
    static List<String> faults(String document) {
        return SCHEMA
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema read() {
        try (var published = EpcisSchema.class.getResourceAsStream("epcis-json-schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(published));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

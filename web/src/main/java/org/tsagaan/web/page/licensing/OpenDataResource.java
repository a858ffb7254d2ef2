package org.tsagaan.web.page.licensing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.tsagaan.licensing.Producers;
import org.tsagaan.licensing.RegisterEntry;
import org.tsagaan.licensing.RegisterFilter;
import org.tsagaan.web.frame.Spreadsheet;

/**
 * The whole register as open data: read page by page and written at once, so none of it is held.
 */
@Path("/register.{format: csv|json}")
@ApplicationScoped
public class OpenDataResource {

    private static final int PAGE = 200;

    @EJB private Producers producers;

    @GET
    public Response all(@PathParam("format") String format) {
        if (format.equals("csv")) {
            StreamingOutput csv = this::writeCsv;
            return answer(csv, "text/csv;charset=UTF-8", "register.csv");
        }
        StreamingOutput json = this::writeJson;
        return answer(json, "application/json", "register.json");
    }

    private static Response answer(StreamingOutput body, String type, String name) {
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    private void writeCsv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        CsvWriter csv = Spreadsheet.begin(writer);
        csv.writeRecord(
                "producer",
                "kind",
                "name_zh",
                "name_en",
                "division",
                "division_zh",
                "number",
                "issued_by",
                "valid_from",
                "valid_until",
                "standing",
                "categories");
        each(e -> csv.writeRecord(columns(e)));
        csv.flush();
    }

    private static List<String> columns(RegisterEntry e) {
        return List.of(
                String.valueOf(e.producerId()),
                e.kind().name(),
                Spreadsheet.harmless(e.nameZh()),
                Spreadsheet.harmless(e.nameEn()),
                e.divisionCode(),
                e.divisionZh(),
                Spreadsheet.harmless(Objects.toString(e.number(), "")),
                Spreadsheet.harmless(Objects.toString(e.issuedBy(), "")),
                Objects.toString(e.validFrom(), ""),
                Objects.toString(e.validUntil(), ""),
                Objects.toString(e.standing(), ""),
                String.join(" ", e.categories()));
    }

    private void writeJson(OutputStream out) {
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartArray();
            each(
                    e -> {
                        json.writeStartObject()
                                .write("producer", e.producerId())
                                .write("kind", e.kind().name())
                                .write("nameZh", e.nameZh())
                                .write("nameEn", e.nameEn())
                                .write("division", e.divisionCode())
                                .write("divisionZh", e.divisionZh())
                                .write("number", Objects.toString(e.number(), ""))
                                .write("issuedBy", Objects.toString(e.issuedBy(), ""))
                                .write("validFrom", Objects.toString(e.validFrom(), ""))
                                .write("validUntil", Objects.toString(e.validUntil(), ""))
                                .write("standing", Objects.toString(e.standing(), ""))
                                .writeStartArray("categories");
                        e.categories().forEach(json::write);
                        json.writeEnd().writeEnd();
                    });
            json.writeEnd();
        }
    }

    private void each(Consumer<RegisterEntry> writing) {
        long after = 0;
        List<RegisterEntry> page;
        do {
            page = producers.listRegister(RegisterFilter.ALL, after, PAGE);
            page.forEach(writing);
            after = page.isEmpty() ? after : page.getLast().producerId();
        } while (page.size() == PAGE);
    }
}

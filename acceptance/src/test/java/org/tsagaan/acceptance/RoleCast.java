package org.tsagaan.acceptance;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.tsagaan.local.DataDirectory;
import org.tsagaan.local.Database;

/**
 * A stranger and everybody whom the demonstration lets sign in, each with the headers of a program
 * and the cookies of a browser, and whose the ids of the matrix are.
 */
record RoleCast(Map<String, Api> people, Map<String, String> ids) {

    /** What the forms of all of them bear. */
    static final String CSRF = "0123456789abcdef0123456789abcdef";

    private static final JsonObject FAMILY =
            Json.createObjectBuilder().add("producerKind", "FAMILY").build();
    private static final JsonObject REASON = Json.createObjectBuilder().add("reason", "x").build();
    private static final JsonObject RESULT = Json.createObjectBuilder().add("result", "x").build();

    private static final String PAPER =
            """
            --x\r
            Content-Disposition: form-data; name="kind"\r
            \r
            IDENTITY\r
            --x\r
            Content-Disposition: form-data; name="file"; filename="a.pdf"\r
            \r
            %PDF-1.4 %%EOF\r
            --x--\r
            """;

    /** Everybody comes in, and what the demonstration has of nobody is made. */
    static RoleCast comeIn(String url) throws IOException, SQLException {
        Map<String, Api> people = new HashMap<>();
        Api stranger = Api.of(url).with("X-CSRF-Token", CSRF);
        people.put("stranger", stranger.with("Cookie", "csrf=" + CSRF));
        for (String line : signIns()) {
            String[] cells = line.split(",", -1);
            Api person = stranger.signedIn(cells[1], cells[2]);
            String session = one(person.headers(), "Authorization").replace("Bearer ", "session=");
            people.put(
                    cells[1].replaceFirst("@.*", ""),
                    person.with("Cookie", session + "; csrf=" + CSRF));
        }
        Map<String, String> ids = ask(RoleMatrix.idsQuestion());
        if (!ids.containsKey("shopper.application")) {
            applyInVain(one(people, "shopper"));
        }
        if (!ids.containsKey("neighbour.inspection")) {
            sampleInVain(one(people, "county"), ids);
        }
        if (!ids.containsKey("workshop.recall")) {
            recallWhatIsEaten(one(people, "workshop"), one(people, "county"), ids);
        }
        return new RoleCast(people, ask(RoleMatrix.idsQuestion()));
    }

    /** What must be there. */
    static <V> V one(Map<String, V> all, String key) {
        return Optional.ofNullable(all.get(key)).orElseThrow(() -> new NoSuchElementException(key));
    }

    /** The first two columns of the answer, the second by the first; without what is nothing. */
    static Map<String, String> ask(String question) throws SQLException {
        Database database = Database.running(new DataDirectory(Command.data()));
        Map<String, String> all = new HashMap<>();
        try (Connection connection = database.connectAsOwner()) {
            connection.setSchema("market");
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(question)) {
                while (rows.next()) {
                    if (rows.getString(2) != null) {
                        all.put(rows.getString(1), rows.getString(2));
                    }
                }
            }
        }
        return all;
    }

    /** An application of the shopper's with a paper, withdrawn. */
    private static void applyInVain(Api shopper) {
        String one = location(shopper.anew().post("/api/v1/applications", FAMILY).is(201));
        shopper.with("Content-Type", "multipart/form-data; boundary=x")
                .send("POST", one + "/documents", ofByteArray(PAPER.getBytes(ISO_8859_1)))
                .is(303);
        shopper.anew().post("/api/v1" + one + "/withdrawal", REASON).is(200);
    }

    /** A sampling of the neighbour's lot by another laboratory, taken back. */
    private static void sampleInVain(Api county, Map<String, String> ids) {
        var asked =
                Json.createObjectBuilder()
                        .add("laboratoryId", Long.parseLong(one(ids, "another.laboratory")))
                        .add("payer", "PUBLIC")
                        .build();
        String lot = "/api/v1/lots/" + one(ids, "neighbour.lot") + "/inspections";
        String one = location(county.anew().post(lot, asked).is(201));
        county.anew().post("/api/v1" + one + "/cancellation").is(200);
    }

    /** A recall of the workshop's oldest lot, which nobody can buy any more, closed again. */
    private static void recallWhatIsEaten(Api workshop, Api county, Map<String, String> ids) {
        var asked =
                Json.createObjectBuilder()
                        .add("lotId", Long.parseLong(one(ids, "workshop.oldest")))
                        .add("scope", "LOT")
                        .add("grade", "THREE")
                        .add("knownAt", Instant.now().minusSeconds(60).toString())
                        .add("cause", "x")
                        .add("advice", "x")
                        .build();
        String one = location(workshop.anew().post("/api/v1/recalls", asked).is(201));
        county.anew().post("/api/v1" + one + "/closing", RESULT).is(200);
    }

    private static String location(Api.Answer made) {
        return made.header("Location").replaceFirst(".*/api/v1", "");
    }

    private static List<String> signIns() throws IOException {
        Path file =
                Path.of(System.getProperty("tsagaan.home"), "config/demonstration/sign-ins.csv");
        return Files.readAllLines(file).stream().skip(1).toList();
    }
}

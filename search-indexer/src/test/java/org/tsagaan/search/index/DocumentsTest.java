package org.tsagaan.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsagaan.search.Items;

class DocumentsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(3600);

    private final Documents documents = new Documents();

    @Test
    void have_exactly_the_fields_of_the_index() {
        JsonObject fields =
                new IndexDefinition()
                        .json(List.of())
                        .getJsonObject("mappings")
                        .getJsonObject("properties");
        assertThat(documents.of(Items.hurood(NOW, UNTIL), 1).keySet())
                .containsExactlyInAnyOrderElementsOf(fields.keySet());
    }

    @Test
    void say_what_every_lot_together_offers() {
        JsonObject document = documents.of(Items.hurood(NOW, UNTIL), 5);
        assertThat(document.getInt("available")).isEqualTo(6);
        assertThat(document.getInt("pricePerKilogramFen")).isEqualTo(7002);
        assertThat(document.getJsonArray("lotNumbers")).hasToString("[\"L1\",\"L2\"]");
        assertThat(document.getJsonArray("divisionPath")).hasToString("[\"152500\",\"152530\"]");
        assertThat(document.getInt("rating")).isEqualTo((4000 * 8 + 9000) / 10);
        assertThat(document.getJsonArray("marks"))
                .hasToString("[\"GEOGRAPHICAL_INDICATION\",\"HACCP\"]");
        assertThat(document.getInt("version")).isEqualTo(5);
    }

    @Test
    void of_the_same_facts_do_not_differ_by_when_they_were_written() {
        JsonObject then = documents.of(Items.hurood(NOW.minusSeconds(60), UNTIL), 1);
        JsonObject now = documents.of(Items.hurood(NOW, UNTIL), 2);
        assertThat(Documents.differing(now, then, NOW)).isEmpty();
    }

    @Test
    void differ_where_a_fact_does() {
        JsonObject wanted = documents.of(Items.hurood(NOW, UNTIL), 1);
        JsonObject shorter = documents.of(Items.hurood(NOW, UNTIL.minusSeconds(1)), 1);
        JsonObject later = documents.of(Items.hurood(NOW.plusSeconds(1), UNTIL), 1);
        assertThat(Documents.differing(wanted, shorter, NOW)).containsExactly("sellableUntil");
        assertThat(Documents.differing(wanted, later, NOW)).containsExactly("sellableFrom");
    }
}

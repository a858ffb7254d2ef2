package org.tsagaan.web.api.lot;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tsagaan.kernel.JsonText;
import org.tsagaan.traceability.LotEvent;
import org.tsagaan.traceability.LotEventKind;
import org.tsagaan.traceability.LotView;

/**
 * Events of a lot as a document of EPCIS 2.0 in JSON-LD. Places are named by their pages here,
 * since a family workshop has no number of GS1 for its place.
 *
 * @param address makes a path of this market a whole address
 */
record EpcisDocument(LotView lot, UnaryOperator<String> address) {

    /** Media type of JSON-LD. */
    static final String MEDIA_TYPE = "application/ld+json";

    private static final String CONTEXT =
            "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
    private static final String CHINA = "+08:00";

    /**
     * The document.
     *
     * @param now when it is made
     */
    JsonObject of(List<LotEvent> events, Instant now) {
        var list = JsonText.array();
        events.forEach(event -> list.add(event(event)));
        var own = JsonText.object().add("tsagaan", address.apply("/api#"));
        return JsonText.object()
                .add("@context", JsonText.array().add(CONTEXT).add(own))
                .add("type", "EPCISDocument")
                .add("schemaVersion", "2.0")
                .add("creationDate", time(now))
                .add("epcisBody", JsonText.object().add("eventList", list))
                .build();
    }

    private JsonObjectBuilder event(LotEvent event) {
        var told =
                JsonText.object()
                        .add("type", "ObjectEvent")
                        .add("eventID", "urn:uuid:" + event.id(lot))
                        .add("eventTime", time(event.at()))
                        .add("eventTimeZoneOffset", CHINA)
                        .add("action", isMaking(event) ? "ADD" : "OBSERVE")
                        .add("disposition", event.kind().disposition())
                        .add("quantityList", JsonText.array().add(quantity(event)));
        var step = event.kind().bizStep();
        if (step != null) {
            told.add("bizStep", step);
        }
        place(event, told);
        papers(event, told);
        retraction(event, told);
        return isMaking(event) ? told.add("ilmd", masterData()) : told;
    }

    /** Without a quantity it is about all there is of the lot. */
    private JsonObjectBuilder quantity(LotEvent event) {
        var quantity = JsonText.object().add("epcClass", lot.epcClass());
        var units = event.units();
        return units == null ? quantity : quantity.add("quantity", units);
    }

    private void place(LotEvent event, JsonObjectBuilder told) {
        if (isMaking(event)) {
            told.add("readPoint", at("/producers/" + lot.producerId()))
                    .add("bizLocation", at("/producers/" + lot.producerId()));
        }
        if (!event.storefront().isEmpty()) {
            told.add("readPoint", at("/stores/" + event.storefront()));
        }
        if (event.kind() == LotEventKind.RECEIPT) {
            told.add("bizLocation", at("/stores/" + event.storefront()));
        }
    }

    private void papers(LotEvent event, JsonObjectBuilder told) {
        if (event.kind().isOfReport()) {
            told.add(
                    "bizTransactionList",
                    JsonText.array().add(paper("/reports/", event).add("type", "testres")));
        }
        if (event.kind() == LotEventKind.RECALL) {
            told.add("bizTransactionList", JsonText.array().add(paper("/recalls/", event)));
        }
    }

    private void retraction(LotEvent event, JsonObjectBuilder told) {
        var retracted = event.retractedAt();
        if (retracted != null) {
            told.add(
                    "errorDeclaration",
                    JsonText.object()
                            .add("declarationTime", time(retracted))
                            .add("reason", "incorrect_data"));
        }
    }

    /** What is true of all units of the lot, in the words of the GS1 Web Vocabulary. */
    private JsonObjectBuilder masterData() {
        return JsonText.object()
                .add("gs1:hasBatchLotNumber", lot.lotNumber().text())
                .add("gs1:productionDate", lot.producedOn().toString())
                .add("gs1:bestBeforeDate", lot.bestBefore().toString())
                .add(
                        "tsagaan:milkSource",
                        JsonText.array()
                                .add(spoken(lot.milkSourceZh(), "zh"))
                                .add(spoken(lot.milkSourceEn(), "en")));
    }

    private static JsonObjectBuilder spoken(String text, String language) {
        return JsonText.object().add("@value", text).add("@language", language);
    }

    private JsonObjectBuilder at(String path) {
        return JsonText.object().add("id", address.apply(path));
    }

    private JsonObjectBuilder paper(String pages, LotEvent event) {
        return JsonText.object().add("bizTransaction", address.apply(pages + event.subject()));
    }

    private static boolean isMaking(LotEvent event) {
        return event.kind() == LotEventKind.COMMISSIONED;
    }

    /** In China's time, to the millisecond, which is what EPCIS keeps. */
    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS)
                .atOffset(ZoneOffset.of(CHINA))
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}

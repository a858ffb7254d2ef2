package org.tsagaan.simulator.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.tsagaan.simulator.billing.CreditNotes;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Listing;

/** {@code /v1/credit_notes}: what is taken off invoices again. */
public final class CreditNoteResource implements Resource {
    private static final String URL = "/v1/credit_notes";

    private final CreditNotes notes;

    /** Credit notes that are issued and taken back by these. */
    public CreditNoteResource(CreditNotes notes) {
        this.notes = notes;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(URL, "credit-note-create", this::create),
                Route.get(URL, "credit-note-list", CreditNoteResource::list),
                Route.get(URL + "/{id}", "none", CreditNoteResource::retrieve),
                Route.post(URL + "/{id}", "credit-note-update", CreditNoteResource::update),
                Route.get(URL + "/{id}/lines", "list-items", CreditNoteResource::lines),
                Route.post(URL + "/{id}/void", "none", this::cancel));
    }

    private Answer create(Call call) {
        JsonObject invoice = call.reference(Kind.INVOICE, "invoice").orElseThrow();
        JsonObject values = call.params().deepCopy();
        values.add("metadata", new JsonObject());
        Metadata.merge(call, values);
        return Answer.ok(notes.create(call.transaction(), values, invoice));
    }

    private static Answer update(Call call) {
        JsonObject note = call.target(Kind.CREDIT_NOTE, "id");
        Json.copy(call.params(), "memo", note);
        Metadata.merge(call, note);
        call.transaction().put(note);
        Events.emit(call.transaction(), "credit_note.updated", note);
        return Answer.ok(note);
    }

    private Answer cancel(Call call) {
        JsonObject note = call.target(Kind.CREDIT_NOTE, "id");
        notes.cancel(call.transaction(), note);
        return Answer.ok(note);
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.CREDIT_NOTE, "id"));
    }

    private static Answer lines(Call call) {
        JsonObject note = call.target(Kind.CREDIT_NOTE, "credit_note");
        List<JsonObject> lines =
                Json.array(Json.object(note, "lines"), "data").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .toList();
        String url = URL + "/" + Json.need(note, "id") + "/lines";
        return Answer.ok(Listing.inOrder(call, lines, url));
    }

    private static Answer list(Call call) {
        Search search = call.transaction().list(Kind.CREDIT_NOTE);
        Filters.apply(call, search, "invoice", "customer");
        return Answer.ok(Listing.of(call, search, URL));
    }
}

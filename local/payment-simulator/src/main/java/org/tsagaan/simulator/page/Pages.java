package org.tsagaan.simulator.page;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.billing.Invoices;
import org.tsagaan.simulator.payment.Addresses;
import org.tsagaan.simulator.payment.Payments;
import org.tsagaan.simulator.payment.Sessions;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Store;

/** All that browsers see. */
public final class Pages {
    private static final Pattern PATH =
            Pattern.compile(
                    "/(pay|authorise|receipts|invoices|credit_notes)/([A-Za-z0-9_]+)(?:/([a-z_]+))?");
    private static final String STYLE = Resources.text("pay.css");

    private final Store store;
    private final SessionPages sessions;
    private final InvoicePages invoices;
    private final AuthorisationPages authorisations;

    /** Pages over these documents. */
    public Pages(
            Store store,
            Sessions sessions,
            Payments payments,
            Invoices invoices,
            Addresses addresses) {
        this.store = store;
        this.sessions = new SessionPages(store, sessions, addresses);
        this.invoices = new InvoicePages(store, invoices, addresses);
        this.authorisations = new AuthorisationPages(store, payments, addresses);
    }

    /** Whether an address is one of a page. */
    public static boolean has(String path) {
        return path.equals("/assets/pay.css") || PATH.matcher(path).matches();
    }

    /** The page, or one that says there is none. */
    public PageReply answer(PageRequest request) {
        if (request.path().equals("/assets/pay.css")) {
            return PageReply.file("text/css; charset=utf-8", STYLE);
        }
        Matcher path = PATH.matcher(request.path());
        Optional<PageReply> reply =
                path.matches()
                        ? page(request, path.group(1), path.group(2), path.group(3))
                        : Optional.empty();
        return reply.orElseGet(
                () -> PageReply.html(404, Layout.message(request.words(null), "missing", "")));
    }

    private Optional<PageReply> page(
            PageRequest request, String room, String id, @Nullable String step) {
        String what = step == null ? "" : step;
        return switch (room) {
            case "pay" -> sessions.answer(request, id, what);
            case "invoices" -> invoices.answer(request, id, what);
            case "authorise" ->
                    what.isEmpty() ? authorisations.answer(request, id) : Optional.empty();
            case "receipts" -> paper(request, Kind.CHARGE, id, "receipt");
            default -> paper(request, Kind.CREDIT_NOTE, id, "credit_note");
        };
    }

    /** What stands for a document on paper: its kind and its amount. */
    private Optional<PageReply> paper(PageRequest request, Kind kind, String id, String key) {
        Words words = request.words(null);
        Optional<JsonObject> document = store.transact(t -> t.find(kind, id));
        return document.map(
                found -> {
                    String money =
                            words.money(Json.number(found, "amount"), Json.need(found, "currency"));
                    return PageReply.html(
                            200,
                            Layout.message(
                                    words,
                                    words.of(key + ".title"),
                                    words.of(key + ".text") + " " + money,
                                    ""));
                });
    }
}

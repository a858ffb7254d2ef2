package org.tsagaan.web.page.wholesale;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.wholesale.CheckedList;
import org.tsagaan.wholesale.OrderLists;
import org.tsagaan.wholesale.Purchase;
import org.tsagaan.wholesale.WholesaleDesk;

/** Ordering by a list: paste or upload, mend, choose sellers, place. The draft survives. */
@Path("/wholesale/order")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OrderListResource {

    private static final Pattern LINE = Pattern.compile("([0-9]{1,18}):([0-9]{1,9})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private OrderLists lists;
    @EJB private WholesaleDesk desk;
    @Inject private Purchasers purchasers;

    /** The draft, checked as it stands now. */
    @GET
    public Response list(
            @QueryParam("branch") @DefaultValue("") String branch,
            @Context HttpServletRequest request) {
        return purchasers
                .find(request, branch)
                .map(who -> answer(who, draftOf(who), OK, List.of(), false))
                .orElseGet(() -> SignInFirst.response("/wholesale/order"));
    }

    /** Checks a list; a file that was chosen takes the place of what was typed. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(List<EntityPart> parts, @Context HttpServletRequest request)
            throws IOException {
        SentList sent = new SentList(parts);
        Purchaser who = purchaser(request, sent.value("branch"));
        String typed = lists.withSellers(sent.value("list"), sent.sellers());
        byte[] file = sent.file();
        if (file.length == 0) {
            return check(who, typed, false);
        }
        return switch (lists.readFile(file)) {
            case Outcome.Done<String>(var text) -> check(who, text, true);
            case Outcome.Refused<String>(var reasons) -> {
                lists.keep(who.person(), who.buyer().id(), who.branch().id(), typed);
                yield answer(who, typed, WRONG, reasons, false);
            }
        };
    }

    /** Adds a line to the draft, from the catalogue. */
    @POST
    @Path("/lines")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Form form = Form.of(sent);
        Purchaser who = purchaser(request, form.value("branch"));
        String line =
                String.join(", ", form.value("gtin"), form.value("cases"), form.value("seller"));
        String draft = draftOf(who).stripTrailing();
        lists.keep(
                who.person(),
                who.buyer().id(),
                who.branch().id(),
                draft.isEmpty() ? line : draft + "\n" + line);
        return Response.seeOther(URI.create(who.at("/wholesale/order"))).build();
    }

    /** Places the order that was reviewed; what is refused is said above the list. */
    @POST
    @Path("/place")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(
            MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Form form = Form.of(sent);
        Purchaser who = purchaser(request, form.value("branch"));
        Purchase purchase =
                new Purchase(
                        who.buyer().id(),
                        who.branch().id(),
                        "page:" + shortened(form.value("key")),
                        form.values("line").stream()
                                .map(LINE::matcher)
                                .filter(Matcher::matches)
                                .map(OrderListResource::line)
                                .toList(),
                        number(form.value("expectedTotal")),
                        ReaderLanguage.of(request).code());
        return switch (desk.order(who.person(), purchase)) {
            case Outcome.Done<PlacedOrder>(var order) ->
                    Response.seeOther(URI.create("/wholesale/orders/" + order.number())).build();
            case Outcome.Refused<PlacedOrder>(var reasons) ->
                    answer(who, form.value("list"), WRONG, reasons, false);
        };
    }

    private Purchaser purchaser(HttpServletRequest request, String branch) {
        return purchasers.find(request, branch).orElseThrow(() -> new NotFound("buyer"));
    }

    private String draftOf(Purchaser who) {
        return lists.findDraft(who.person(), who.buyer().id())
                .map(OrderLists.Draft::text)
                .orElse("");
    }

    private Response check(Purchaser who, String text, boolean fromFile) {
        lists.keep(who.person(), who.buyer().id(), who.branch().id(), text);
        CheckedList checked = lists.check(who.person(), who.buyer().id(), who.branch().id(), text);
        return response(
                checked.isOrderable() ? OK : WRONG, page(who, text, List.of(), checked, fromFile));
    }

    private Response answer(
            Purchaser who, String text, int status, List<Refusal> reasons, boolean fromFile) {
        CheckedList checked =
                text.isBlank()
                        ? null
                        : lists.check(who.person(), who.buyer().id(), who.branch().id(), text);
        return response(status, page(who, text, reasons, checked, fromFile));
    }

    private static Response response(int status, OrderListPage page) {
        return Response.status(status).entity(page).build();
    }

    private static OrderListPage page(
            Purchaser who,
            String text,
            List<Refusal> reasons,
            @org.jspecify.annotations.Nullable CheckedList checked,
            boolean fromFile) {
        Form form = Form.blank().with("list", text).refusing(reasons);
        return new OrderListPage(
                who,
                checked == null ? form : form.refusing(checked.problems()),
                checked,
                UUID.randomUUID().toString(),
                fromFile);
    }

    private static Purchase.Line line(Matcher line) {
        return new Purchase.Line(Long.parseLong(line.group(1)), Long.parseLong(line.group(2)));
    }

    private static OptionalLong number(String text) {
        return NUMBER.matcher(text).matches()
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    private static String shortened(String key) {
        return key.substring(0, Math.min(key.length(), 60));
    }
}

package org.tsagaan.web.page.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Moderation;
import org.tsagaan.order.Said;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;

/**
 * Answers the form by which the market hides whatever was said in public: the same page again, on
 * whichever it was.
 */
@ApplicationScoped
public class HidingForm {

    /** The field that says after which the page begins that bears the form. */
    private static final String BEFORE = "before";

    @EJB private Moderation moderation;
    @Inject private Visitors visitors;

    /**
     * Hides it for the reason that was typed.
     *
     * @param desk where to go afterwards
     * @param again the page of the desk before an id, or its first, with a form that was refused
     */
    public Response hide(
            Said kind,
            long id,
            MultivaluedMap<String, String> sent,
            HttpServletRequest request,
            String desk,
            BiFunction<Person, Form, View> again) {
        Person person = visitors.person(request, kind.subject());
        Form form = Form.of(sent).with("said", kind.subject() + "-" + id);
        return switch (moderation.hide(person, kind, id, form.value("reason"))) {
            case Outcome.Done<Long> done -> Response.seeOther(page(desk, form)).build();
            case Outcome.Refused<Long>(var reasons) ->
                    Response.status(422)
                            .entity(again.apply(person, form.refusing(reasons)))
                            .build();
        };
    }

    /** The form of a page that begins before an id; of the first page when there is none. */
    public static Form at(@Nullable Long before) {
        return before == null ? Form.blank() : Form.blank().with(BEFORE, before.toString());
    }

    /** Before which id the page begins on which a form stood; empty for the first page. */
    public static OptionalLong before(Form form) {
        String before = form.value(BEFORE);
        return before.matches("[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(before))
                : OptionalLong.empty();
    }

    private static URI page(String desk, Form form) {
        OptionalLong before = before(form);
        return URI.create(before.isEmpty() ? desk : desk + "?before=" + before.getAsLong());
    }
}

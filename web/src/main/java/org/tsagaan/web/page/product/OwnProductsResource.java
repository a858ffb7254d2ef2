package org.tsagaan.web.page.product;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.catalog.ProductNotebook;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Products;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.OwnOrganisations;
import org.tsagaan.web.page.SignInFirst;

/** Where a producer drafts its products, mends the drafts, describes and withdraws them. */
@Path("/merchant/products")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OwnProductsResource {

    private static final String OF = "/{producer: [0-9]{1,18}}";
    private static final String ONE = OF + "/{product: [0-9]{1,18}}";
    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private Products products;
    @EJB private ProductNotebook notebook;
    @Inject private OwnProductPages pages;
    @Inject private Visitors visitors;

    /** Who makes nothing is sent to where one lists what others make. */
    @GET
    public Response list(
            @QueryParam("producer") @Nullable Long producer,
            @QueryParam("after") @Nullable Long after,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        person ->
                                mine(person).isEmpty()
                                        ? to("/merchant/offers")
                                        : Response.ok(
                                                        pages.list(
                                                                person,
                                                                chosen(person, producer),
                                                                Objects.requireNonNullElse(
                                                                        after, 0L)))
                                                .build())
                .orElseGet(() -> SignInFirst.response(OwnProductPages.HERE));
    }

    @GET
    @Path("/new")
    public Response blank(
            @QueryParam("producer") @Nullable Long producer, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> blank(person, chosen(person, producer), Form.blank(), OK, request))
                .orElseGet(() -> SignInFirst.response(OwnProductPages.HERE + "/new"));
    }

    @POST
    @Path(OF)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(
            @PathParam("producer") long producer,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        products.enter(person, producer);
        ProductForm read = ProductForm.read(producer, "", Form.of(sent));
        if (!read.form().isSound()) {
            return blank(person, producer, read.form(), WRONG, request);
        }
        return switch (products.draft(person, read.draft())) {
            case Outcome.Done<Long>(Long id) -> to(OwnProductPages.address(producer, id));
            case Outcome.Refused<Long>(var reasons) ->
                    blank(person, producer, read.form().refusing(reasons), WRONG, request);
        };
    }

    @GET
    @Path(ONE)
    public Response one(
            @PathParam("producer") long producer,
            @PathParam("product") long product,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> one(person, producer, product, Form.blank(), OK, request))
                .orElseGet(() -> SignInFirst.response(OwnProductPages.address(producer, product)));
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mend(
            @PathParam("producer") long producer,
            @PathParam("product") long product,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        ProductView now = products.readOwn(person, producer, product);
        ProductForm read = ProductForm.read(producer, now.picture(), Form.of(sent));
        FormReading reading = new FormReading(read.form());
        int version = (int) reading.wholeNumber("version", 0, Integer.MAX_VALUE);
        return answer(
                person,
                now,
                reading.form(),
                () -> products.revise(person, product, version, read.draft()),
                request);
    }

    @POST
    @Path(ONE + "/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("producer") long producer,
            @PathParam("product") long product,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        ProductView now = products.readOwn(person, producer, product);
        Form form = Form.of(sent);
        return answer(
                person,
                now,
                form,
                () -> products.withdraw(person, product, form.value("reason")),
                request);
    }

    @POST
    @Path(ONE + "/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(
            @PathParam("producer") long producer,
            @PathParam("product") long product,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        ProductView now = products.readOwn(person, producer, product);
        NotesForm read = NotesForm.read(now.state(), Form.of(sent));
        return answer(
                person,
                now,
                read.form(),
                () -> notebook.write(person, product, read.notes()),
                request);
    }

    /** Does the deed if the form can be read, and shows it again when not all of it is right. */
    private Response answer(
            Person person,
            ProductView product,
            Form form,
            Supplier<Outcome<?>> deed,
            HttpServletRequest request) {
        if (!form.isSound()) {
            return one(person, product.producerId(), product.id(), form, WRONG, request);
        }
        return switch (deed.get()) {
            case Outcome.Done<?> done ->
                    to(OwnProductPages.address(product.producerId(), product.id()));
            case Outcome.Refused<?>(var reasons) ->
                    one(
                            person,
                            product.producerId(),
                            product.id(),
                            form.refusing(reasons),
                            WRONG,
                            request);
        };
    }

    private Response blank(
            Person person, long producer, Form form, int status, HttpServletRequest request) {
        return Response.status(status)
                .entity(pages.blank(person, producer, form, ReaderLanguage.of(request)))
                .build();
    }

    private Response one(
            Person person,
            long producer,
            long product,
            Form form,
            int status,
            HttpServletRequest request) {
        return Response.status(status)
                .entity(pages.one(person, producer, product, form, ReaderLanguage.of(request)))
                .build();
    }

    private Person person(HttpServletRequest request) {
        return visitors.person(request, "product");
    }

    private static List<Membership> mine(Person person) {
        return OwnOrganisations.ofKind(person, "PRODUCER");
    }

    private static long chosen(Person person, @Nullable Long asked) {
        return OwnOrganisations.chosen(mine(person), asked, "producer");
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}

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
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.catalog.ProductDesk;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Products;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.SignInFirst;

/** Where the operator, or an official of the division, approves drafts as they were read. */
@Path("/desk/products")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ProductDeskResource {

    private static final String ONE = "/{product: [0-9]{1,18}}";
    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private ProductDesk desk;
    @EJB private Products products;
    @Inject private JudgedProducts judged;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("after") @Nullable Long after, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        person ->
                                Response.ok(
                                                judged.list(
                                                        person,
                                                        Objects.requireNonNullElse(after, 0L)))
                                        .build())
                .orElseGet(() -> SignInFirst.response(JudgedProducts.HERE));
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("product") long product, @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> show(person, product, Form.blank(), OK, request))
                .orElseGet(() -> SignInFirst.response(address(product)));
    }

    @POST
    @Path(ONE + "/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @PathParam("product") long product,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person approver = approver(request);
        ProductView now = desk.read(approver, product);
        FormReading reading = new FormReading(Form.of(sent));
        int version = (int) reading.wholeNumber("version", 0, Integer.MAX_VALUE);
        return answer(
                approver,
                now,
                reading.form(),
                () -> products.approve(approver, product, version),
                request);
    }

    @POST
    @Path(ONE + "/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("product") long product,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person approver = approver(request);
        ProductView now = desk.read(approver, product);
        Form form = Form.of(sent);
        return answer(
                approver,
                now,
                form,
                () -> products.withdraw(approver, product, form.value("reason")),
                request);
    }

    private Response answer(
            Person approver,
            ProductView product,
            Form form,
            Supplier<Outcome<ProductState>> deed,
            HttpServletRequest request) {
        if (!form.isSound()) {
            return show(approver, product.id(), form, WRONG, request);
        }
        return switch (deed.get()) {
            case Outcome.Done<ProductState> done ->
                    Response.seeOther(URI.create(address(product.id()))).build();
            case Outcome.Refused<ProductState>(var reasons) ->
                    show(approver, product.id(), form.refusing(reasons), WRONG, request);
        };
    }

    private Response show(
            Person approver, long product, Form form, int status, HttpServletRequest request) {
        return Response.status(status)
                .entity(judged.one(approver, product, form, ReaderLanguage.of(request)))
                .build();
    }

    private Person approver(HttpServletRequest request) {
        return visitors.person(request, "product");
    }

    private static String address(long product) {
        return JudgedProducts.HERE + "/" + product;
    }
}

package org.tsagaan.web.api.product;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.catalog.ProductDesk;
import org.tsagaan.catalog.ProductNotebook;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Products;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Drafts that wait for the operator, or an official of their producer's division. */
@Path("/api/v1/desk/products")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Products that wait for approval, for the operator and the officials of their division.")
public class ProductDeskApi {

    private static final String WHICH = "A product of a producer in the own division.";
    private static final String ONE = "/{productId: [0-9]{1,18}}";

    @EJB private ProductDesk desk;
    @EJB private Products products;
    @EJB private ProductNotebook notebook;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the drafts that wait for approval",
            answer = ProductList.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public ProductList listWaiting(@Context HttpServletRequest request) {
        Person approver = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        String list = "waiting products";
        long after = PageCursor.read(list, asked.cursor()).orElse(0);
        return ProductList.of(list, desk.listWaiting(approver, after, ProductList.PAGE + 1));
    }

    @GET
    @Path(ONE)
    @Described(
            value = "Read a product that one may approve",
            more = "Its producer's registration is at /desk/producers/{producerId}.",
            answer = ProducerProduct.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public ProducerProduct readWaiting(
            @Means(value = WHICH, example = "2101") @PathParam("productId") long productId,
            @Context HttpServletRequest request) {
        return detail(desk.read(callers.require(request), productId));
    }

    @POST
    @Path(ONE + "/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Approve a draft",
            more = "Its standard is in force, and its producer authorised for its category.",
            answer = ProducerProduct.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response approve(
            @Means(value = WHICH, example = "2101") @PathParam("productId") long productId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            DraftApproval body,
            @Context HttpServletRequest request) {
        Person approver = callers.require(request);
        return once(
                request,
                key,
                body,
                productId,
                () -> products.approve(approver, productId, body.version()));
    }

    @POST
    @Path(ONE + "/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Withdraw a product for good, as who approves it",
            answer = ProducerProduct.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response withdrawAsApprover(
            @Means(value = WHICH, example = "2101") @PathParam("productId") long productId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            WithdrawalReason body,
            @Context HttpServletRequest request) {
        Person approver = callers.require(request);
        return once(
                request,
                key,
                body,
                productId,
                () -> products.withdraw(approver, productId, body.reason()));
    }

    private Response once(
            HttpServletRequest request,
            @Nullable String key,
            Object body,
            long productId,
            Supplier<Outcome<ProductState>> deed) {
        Person approver = callers.require(request);
        desk.read(approver, productId);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(approver), key, body),
                () ->
                        Reply.of(
                                deed.get(),
                                () -> detail(desk.read(approver, productId)),
                                Refused.about("reason"),
                                request));
    }

    private ProducerProduct detail(ProductView product) {
        return ProducerProduct.of(product, notebook.find(product.id()));
    }
}

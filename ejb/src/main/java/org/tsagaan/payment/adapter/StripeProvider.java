package org.tsagaan.payment.adapter;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.payment.model.PaymentProvider;
import org.tsagaan.payment.model.ProviderAnswer;
import org.tsagaan.payment.model.ProviderFact;
import org.tsagaan.payment.model.RefundRequest;
import org.tsagaan.payment.model.SessionRequest;

/** Stripe, or the simulator that speaks as Stripe does. */
@ApplicationScoped
public class StripeProvider implements PaymentProvider {

    private static final int CONNECT_MILLISECONDS = 2_000;
    private static final int READ_MILLISECONDS = 10_000;
    private static final long PAGE = 100;
    private static final String CHARGE = "payment_intent.latest_charge";

    @Inject private PaymentSettings settings;
    @Inject private MarketClock clock;
    private StripeClient stripe;

    @PostConstruct
    void connect() {
        stripe = client(settings.apiKey(), settings.simulator());
    }

    static StripeClient client(String apiKey, Optional<String> elsewhere) {
        StripeClient.StripeClientBuilder builder =
                StripeClient.builder()
                        .setApiKey(apiKey)
                        .setConnectTimeout(CONNECT_MILLISECONDS)
                        .setReadTimeout(READ_MILLISECONDS)
                        .setMaxNetworkRetries(0);
        elsewhere.ifPresent(builder::setApiBase);
        return builder.build();
    }

    @Override
    public boolean isSimulated() {
        return settings.isSimulated();
    }

    @Override
    public ProviderAnswer<ProviderFact> openSession(SessionRequest request) {
        return StripeCalls.answer(
                () ->
                        fact(
                                stripe.v1()
                                        .checkout()
                                        .sessions()
                                        .create(
                                                StripeSessions.of(request, settings.baseUrl()),
                                                once(request.idempotencyKey()))));
    }

    @Override
    public ProviderAnswer<ProviderFact> lookAtSession(String session) {
        SessionRetrieveParams charge = SessionRetrieveParams.builder().addExpand(CHARGE).build();
        return StripeCalls.answer(
                () -> fact(stripe.v1().checkout().sessions().retrieve(session, charge)));
    }

    @Override
    public ProviderAnswer<Optional<ProviderFact>> searchSession(
            long paymentId, int attempt, Instant since) {
        SessionListParams made =
                SessionListParams.builder()
                        .setCreated(
                                SessionListParams.Created.builder()
                                        .setGte(since.getEpochSecond() - 60)
                                        .build())
                        .addExpand("data." + CHARGE)
                        .setLimit(PAGE)
                        .build();
        return StripeCalls.answer(() -> search(made, paymentId, attempt));
    }

    private Optional<ProviderFact> search(SessionListParams made, long paymentId, int attempt)
            throws StripeException {
        for (Session session : stripe.v1().checkout().sessions().list(made).autoPagingIterable()) {
            if (StripeFacts.isOfPayment(session, paymentId, attempt)) {
                return Optional.of(fact(session));
            }
        }
        return Optional.empty();
    }

    @Override
    public ProviderAnswer<ProviderFact> expireSession(String session) {
        return StripeCalls.answer(() -> fact(stripe.v1().checkout().sessions().expire(session)));
    }

    @Override
    public ProviderAnswer<ProviderFact> refund(RefundRequest request) {
        RefundCreateParams params =
                RefundCreateParams.builder()
                        .setPaymentIntent(request.intent())
                        .setAmount(request.amountFen())
                        .putMetadata(StripeFacts.REFUND, Long.toString(request.refundId()))
                        .build();
        return StripeCalls.answer(
                () ->
                        StripeFacts.of(
                                stripe.v1()
                                        .refunds()
                                        .create(params, once(request.idempotencyKey()))));
    }

    @Override
    public ProviderAnswer<ProviderFact> lookAtRefund(String providerRefund) {
        return StripeCalls.answer(
                () -> StripeFacts.of(stripe.v1().refunds().retrieve(providerRefund)));
    }

    @Override
    public ProviderAnswer<Optional<ProviderFact>> searchRefund(long refundId, String intent) {
        RefundListParams made =
                RefundListParams.builder().setPaymentIntent(intent).setLimit(PAGE).build();
        return StripeCalls.answer(() -> search(made, refundId));
    }

    private Optional<ProviderFact> search(RefundListParams made, long refundId)
            throws StripeException {
        for (Refund refund : stripe.v1().refunds().list(made).autoPagingIterable()) {
            if (StripeFacts.isOfRefund(refund, refundId)) {
                return Optional.of(StripeFacts.of(refund));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> rehearse(long amountFen) {
        PaymentIntentCreateParams params =
                PaymentIntentCreateParams.builder()
                        .setAmount(amountFen)
                        .setCurrency("cny")
                        .addPaymentMethodType("card")
                        .setPaymentMethod("pm_card_visa")
                        .setConfirm(true)
                        .build();
        return StripeCalls.answer(() -> stripe.v1().paymentIntents().create(params))
                        instanceof ProviderAnswer.Done<PaymentIntent>(var intent)
                ? Optional.of(intent.getId())
                : Optional.empty();
    }

    /** Stripe does not date a capture; that we saw it now is at most a reconciliation late. */
    private ProviderFact fact(Session session) {
        return StripeFacts.of(session, clock.now());
    }

    private static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}

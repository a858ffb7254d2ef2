package org.tsagaan.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import org.tsagaan.simulator.api.AccountResource;
import org.tsagaan.simulator.api.Api;
import org.tsagaan.simulator.api.BalanceResource;
import org.tsagaan.simulator.api.ChargeResource;
import org.tsagaan.simulator.api.CheckoutSessionResource;
import org.tsagaan.simulator.api.CreditNoteResource;
import org.tsagaan.simulator.api.CustomerResource;
import org.tsagaan.simulator.api.EventResource;
import org.tsagaan.simulator.api.InvoiceItemResource;
import org.tsagaan.simulator.api.InvoicePaymentResource;
import org.tsagaan.simulator.api.InvoiceResource;
import org.tsagaan.simulator.api.PaymentIntentResource;
import org.tsagaan.simulator.api.PaymentMethodResource;
import org.tsagaan.simulator.api.RefundResource;
import org.tsagaan.simulator.api.Resource;
import org.tsagaan.simulator.api.TransferResource;
import org.tsagaan.simulator.billing.CreditNotes;
import org.tsagaan.simulator.billing.InvoiceClock;
import org.tsagaan.simulator.billing.InvoicePurpose;
import org.tsagaan.simulator.billing.Invoices;
import org.tsagaan.simulator.control.Control;
import org.tsagaan.simulator.control.Faults;
import org.tsagaan.simulator.event.Endpoint;
import org.tsagaan.simulator.event.Webhooks;
import org.tsagaan.simulator.page.Pages;
import org.tsagaan.simulator.payment.Addresses;
import org.tsagaan.simulator.payment.Payments;
import org.tsagaan.simulator.payment.Refunds;
import org.tsagaan.simulator.payment.SessionPurpose;
import org.tsagaan.simulator.payment.Sessions;
import org.tsagaan.simulator.store.Store;
import org.tsagaan.simulator.time.Scheduler;
import org.tsagaan.simulator.time.ShiftableClock;

/** The whole simulator: its parts, joined, listening on this machine alone. */
public final class Simulator implements AutoCloseable {
    private static final int BACKLOG = 256;

    private final HttpServer server;
    private final Store store;
    private final Scheduler scheduler;
    private final Webhooks webhooks;

    private Simulator(Options options, HttpServer server, Store store, ShiftableClock clock) {
        this.server = server;
        this.store = store;
        Addresses addresses = addresses(options, server);
        Payments payments =
                new Payments(addresses, List.of(new SessionPurpose(), new InvoicePurpose()));
        Sessions sessions = new Sessions(payments);
        Refunds refunds = new Refunds();
        Invoices invoices = new Invoices(payments, addresses);
        InstantSource real = InstantSource.system();
        Endpoint endpoint =
                new Endpoint(
                        options.webhookUrl(),
                        options.webhookSecret(),
                        options.connectWebhookSecret(),
                        real);
        webhooks = new Webhooks(store, endpoint);
        scheduler =
                new Scheduler(
                        store,
                        clock,
                        new DueWork(sessions, payments, refunds, new InvoiceClock(invoices)));
        Faults faults = new Faults();
        Api api =
                new Api(
                        store,
                        options.apiKey(),
                        resources(sessions, payments, refunds, invoices, addresses));
        Control control =
                new Control(
                        new Control.Parts(
                                store, faults, webhooks, endpoint, payments, refunds, scheduler,
                                clock, real));
        Pages pages = new Pages(store, sessions, payments, invoices, addresses);
        server.createContext("/", new Front(new ApiDoor(api, faults), pages, control));
    }

    /**
     * Starts one.
     *
     * @throws IOException if the port or the folder cannot be used
     */
    public static Simulator start(Options options) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        ShiftableClock clock = new ShiftableClock(InstantSource.system());
        Store store = Store.open(options.data(), clock);
        try {
            InetSocketAddress address =
                    new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), options.port());
            HttpServer server = HttpServer.create(address, BACKLOG);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            Simulator simulator = new Simulator(options, server, store, clock);
            server.start();
            return simulator;
        } catch (IOException e) {
            store.close();
            throw new IOException(
                    "cannot listen on port " + options.port() + ": " + e.getMessage(), e);
        }
    }

    private static Addresses addresses(Options options, HttpServer server) {
        String own = "http://127.0.0.1:" + server.getAddress().getPort();
        String base = options.publicUrl().isEmpty() ? own : options.publicUrl();
        return new Addresses(base.replaceAll("/+$", ""));
    }

    private static List<Resource> resources(
            Sessions sessions,
            Payments payments,
            Refunds refunds,
            Invoices invoices,
            Addresses addresses) {
        return List.of(
                new CheckoutSessionResource(sessions, addresses),
                new PaymentIntentResource(payments),
                new ChargeResource(),
                new RefundResource(refunds),
                new PaymentMethodResource(),
                new TransferResource(),
                new AccountResource(),
                new BalanceResource(),
                new CustomerResource(),
                new InvoiceItemResource(),
                new InvoiceResource(invoices),
                new InvoicePaymentResource(),
                new CreditNoteResource(new CreditNotes(invoices, refunds, addresses)),
                new EventResource());
    }

    /** Where it listens. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        scheduler.close();
        webhooks.close();
        try {
            store.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

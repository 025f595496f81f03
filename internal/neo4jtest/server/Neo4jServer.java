// Neo4j Community with Bolt on loopback. It prints "ready CONTROL_PORT" when it answers. SIGTERM ends it, and besides:
//   Neo4jServer DIRECTORY BOLT_PORT PAGE_CACHE_MIB          the end of standard input. The directory stays.
//   Neo4jServer DIRECTORY BOLT_PORT PAGE_CACHE_MIB SECONDS  when nobody held a connection to the control port for so long, or
//                                                           somebody wrote to one. The directory is removed.
// The variable NEO4J_PASSWORD sets the password of the user neo4j; NEO4J_AUTH=none lets everybody in. A file
// neo4j.conf in the directory, if there is one, has further settings.

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

public class Neo4jServer {
    /** A number in Neo4j 5, and a duration later: to both, "0" is none. */
    @SuppressWarnings("unchecked")
    private static final Setting<Object> QUIET = (Setting<Object>) (Setting<?>) GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;

    private static final AtomicInteger holders = new AtomicInteger();
    private static final AtomicLong lastHeld = new AtomicLong(); // time of System.nanoTime

    public static void main(String[] args) {
        try {
            run(args);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1); // threads of the server keep the process alive otherwise
        }
    }

    private static void run(String[] args) throws Exception {
        var directory = new File(args[0]);
        var builder = new DatabaseManagementServiceBuilder(directory.toPath());
        var settings = directory.toPath().resolve("neo4j.conf");
        if (Files.exists(settings)) {
            builder.loadPropertiesFromFile(settings);
        }
        var dbms = builder
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
            .setConfig(GraphDatabaseSettings.pagecache_memory, Long.parseLong(args[2]) << 20)
            .setConfig(GraphDatabaseSettings.auth_enabled, !"none".equals(System.getenv("NEO4J_AUTH")))
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            // Worlds of tests come and go within a second, and are no reason to plan hundreds of statements again.
            .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofSeconds(args.length == 3 ? 10 : 3600))
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false) // 256 MiB for each database
            .setConfig(QUIET, ((SettingImpl<Object>) QUIET).parse("0")) // else every end takes 10 s
            .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(1))
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
        var password = System.getenv("NEO4J_PASSWORD");
        if (password != null) {
            setPassword(dbms.database("system"), password);
        }
        if (!dbms.database("neo4j").isAvailable(60_000)) {
            throw new IllegalStateException("The database neo4j is not available after 60 s.");
        }
        if (args.length == 3) {
            System.out.println("ready 0");
            while (System.in.read() >= 0) { }
            System.exit(0);
        }
        try (var control = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            System.out.println("ready " + control.getLocalPort());
            control.setSoTimeout(500);
            lastHeld.set(System.nanoTime());
            var linger = Duration.ofSeconds(Integer.parseInt(args[3])).toNanos();
            while (holders.get() > 0 || System.nanoTime() - lastHeld.get() < linger) {
                try {
                    var holder = control.accept();
                    holders.incrementAndGet();
                    var watch = new Thread(() -> watch(holder, directory));
                    watch.setDaemon(true);
                    watch.start();
                } catch (SocketTimeoutException nobody) {
                    continue;
                }
            }
        }
        discard(directory);
    }

    /** What ALTER USER writes, without it: compiling that first statement takes as long as the whole start. */
    private static void setPassword(GraphDatabaseService system, String password) {
        var bytes = password.getBytes(StandardCharsets.UTF_8);
        try (var transaction = system.beginTx()) {
            var user = transaction.findNode(Label.label("User"), "name", "neo4j");
            user.setProperty("credentials", SystemGraphCredential.createCredentialForPassword(bytes, new SecureHasher()).serialize());
            user.setProperty("passwordChangeRequired", false);
            transaction.commit();
        }
    }

    /** Tells a holder which server this is, and waits until it lets go, or has the server discarded. */
    private static void watch(Socket holder, File directory) {
        try (holder) {
            holder.getOutputStream().write((directory.getName() + "\n").getBytes(StandardCharsets.UTF_8));
            if (holder.getInputStream().read() >= 0) {
                discard(directory);
            }
        } catch (IOException gone) {
            // It let go by ending.
        }
        lastHeld.set(System.nanoTime());
        holders.decrementAndGet();
    }

    /** Ends at once: nobody will read what an orderly end would write. */
    private static void discard(File directory) {
        delete(directory);
        Runtime.getRuntime().halt(0);
    }

    private static void delete(File file) {
        var inside = file.listFiles();
        for (var each : inside == null ? new File[0] : inside) {
            delete(each);
        }
        file.delete();
    }
}

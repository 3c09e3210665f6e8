package nl.kinderrechtenhelpdesk.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hears which statements a thread sends to the database, and in how many transactions. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<Heard>> HEARD = new ThreadLocal<>();

    /** What one thread sent: {@code transaction} counts from 1, and a statement outside a transaction is one of its own. */
    public record Heard(int transaction, String sql) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Listened(source) : bean;
    }

    /** What this thread sends while it does this. */
    public static List<Heard> during(Runnable work) {
        List<Heard> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    private static void hear(Connection connection, String sql, boolean begun) throws SQLException {
        List<Heard> heard = HEARD.get();
        if (heard != null) {
            int last = heard.isEmpty() ? 0 : heard.getLast().transaction();
            heard.add(new Heard(connection.getAutoCommit() || begun ? last + 1 : last, sql));
        }
    }

    private static final class Listened extends DelegatingDataSource {

        private Listened(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listened(super.getConnection());
        }
    }

    private static Connection listened(Connection connection) {
        boolean[] begun = {false};
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "setAutoCommit" -> begun[0] = Boolean.FALSE.equals(arguments[0]);
                        case "prepareStatement" -> {
                            hear(connection, String.valueOf(arguments[0]), begun[0]);
                            begun[0] = false;
                        }
                        default -> {}
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
    }
}

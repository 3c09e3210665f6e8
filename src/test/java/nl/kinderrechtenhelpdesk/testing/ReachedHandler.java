package nl.kinderrechtenhelpdesk.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes on each request which handler it reached, after all that could have refused it: for tests of who may open what. */
@TestComponent
public class ReachedHandler implements WebMvcConfigurer, HandlerInterceptor {

    /** The request attribute with the {@link HandlerMethod}; absent when the request was refused. */
    public static final String ATTRIBUTE = "testing.reached-handler";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Integer.MAX_VALUE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            request.setAttribute(ATTRIBUTE, handler);
        }
        return true;
    }
}

package com.example.support;

import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/** Marks a method that serves, or sends, requests with the HTTP method {@code COPY}. */
@Generated("dev.stubdown.Generator")
@Documented
@HttpMethod("COPY")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface COPY {}

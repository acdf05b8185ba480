# Writes the known answers that the tests of this package compare with, to the last digit.
# Run in this folder with R, survival and cmprsk (Debian: r-base-core, r-cran-survival, r-cran-cmprsk):
#   Rscript known-answers.R
suppressPackageStartupMessages({
  library(survival)
  library(cmprsk)
})

z <- 1.959964 # as the definition of the figures names it
# One row a line; what is not a number is null.
write_table <- function(table, file) {
  cells <- sapply(names(table), function(name) {
    value <- table[[name]]
    text <- if (is.numeric(value)) ifelse(is.nan(value), "null", sprintf("%.15g", value)) else sprintf('"%s"', value)
    sprintf('"%s": %s', name, text)
  })
  rows <- apply(cells, 1, function(row) paste0("  { ", paste(row, collapse = ", "), " }"))
  writeLines(c("[", paste(rows, collapse = ",\n"), "]"), file)
}

# Fictional: 160 dossiers, with many ends on one day, some together with censored ones.
set.seed(2013)
days <- round(rexp(160, 1 / 90))
ending <- sample(c("granted", "refusedByLender", "turnedDownByTown", "leftByPerson", "redirected", "informationOnly", "open"),
  160, replace = TRUE, prob = c(6, 5, 20, 25, 9, 8, 27))
write_table(data.frame(days, ending), "endings.json")

# Kaplan-Meier of the time to any end.
fit <- survfit(Surv(days, ending != "open") ~ 1)
exits <- fit$n.event > 0 & fit$surv > 0
width <- z * fit$std.err / log(fit$surv) # std.err is that of the cumulative hazard: Greenwood's
write_table(data.frame(days = fit$time, atRisk = fit$n.risk, survival = fit$surv,
  low = fit$surv^exp(-width), high = fit$surv^exp(width))[exits, ], "survival.json")
found <- quantile(fit, c(0.25, 0.5, 0.75), conf.int = FALSE)
write_table(data.frame(share = c(0.25, 0.5, 0.75), days = as.numeric(found)), "quantiles.json")

# Cumulative incidences: estimates of both packages, Aalen's variance of cuminc.
kinds <- setdiff(sort(unique(ending)), "open")
incidence <- cuminc(days, ending, cencode = "open")
at <- sort(unique(days[ending != "open"]))
points <- timepoints(incidence, at)
states <- survfit(Surv(days, factor(ending, c("open", kinds))) ~ 1)
rows <- do.call(rbind, lapply(kinds, function(kind) {
  row <- paste("1", kind)
  estimate <- points$est[row, ]
  variance <- points$var[row, ]
  width <- z * sqrt(variance) / (estimate * log(estimate))
  data.frame(ending = kind, days = at, incidence = estimate, variance = variance,
    low = estimate^exp(-width), high = estimate^exp(width),
    stateProbability = summary(states, times = at)$pstate[, match(kind, states$states)])
}))
write_table(rows, "incidences.json")

# Newcombe's method 10: prop.test without correction gives the Wilson intervals that it is made of.
differences <- data.frame(k1 = c(56, 9, 6, 5, 0, 0, 10, 7), n1 = c(70, 10, 7, 56, 10, 10, 10, 131), k2 = c(48, 3, 2, 0, 0, 0, 0, 3), n2 = c(80, 10, 7, 29, 20, 10, 20, 64))
wilson <- function(k, n) {
  p <- k / n
  centre <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2)) / (1 + z^2 / n)
  cbind(centre - half, centre + half)
}
one <- with(differences, wilson(k1, n1))
other <- with(differences, wilson(k2, n2))
p1 <- with(differences, k1 / n1)
p2 <- with(differences, k2 / n2)
differences$low <- p1 - p2 - sqrt((p1 - one[, 1])^2 + (other[, 2] - p2)^2)
differences$high <- p1 - p2 + sqrt((one[, 2] - p1)^2 + (p2 - other[, 1])^2)
write_table(differences, "differences.json")

"""Trains a risk model on Filature's feature export and scores new declarations with it.

    pip install -r requirements.txt
    python train.py train --as-of 2025-07-01 --model model.joblib
    python train.py score --model model.joblib 4012024000094 3012024000230

The file of a day holds only outcomes known before it, so what the model learns from was all known at that day. It is
judged on declarations lodged later, by outcomes that came later. The model remembers the hash of its feature set and
sends it along: a server with any other set refuses (412), and so does a file with another one.
"""

import argparse
import io
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

import joblib
import pandas as pd
import pyarrow.parquet as pq
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score, roc_auc_score

KEYS = ["shipment_id", "declaration_date"]
OUTCOME = ["outcome", "outcome_date", "outcome_revenue", "outcome_selected_by"]


class OtherFeatureSet(Exception):
    """The values are not those the model was trained on."""


def ask(url, body=None, feature_set=None):
    """Bytes of an answer; a problem (RFC 9457) is told in its own words."""
    headers = {"accept-language": "en"}
    if feature_set:
        headers["feature-set-hash"] = feature_set
    data = None
    if body is not None:
        data = json.dumps(body).encode()
        headers["content-type"] = "application/json"
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data, headers)) as answer:
            return answer.read()
    except urllib.error.HTTPError as refused:
        problem = json.load(refused)
        kind = OtherFeatureSet if refused.code == 412 else RuntimeError
        raise kind(problem.get("detail", problem["title"])) from None


def export(api, as_of=None, feature_set=None):
    """Every declaration with its features and the outcomes known by then, and the hash of the feature set."""
    query = {"format": "parquet", "outcomes": "true"}
    if as_of:
        query["as_of"] = as_of
    url = f"{api}/features/shipments?{urllib.parse.urlencode(query)}"
    table = pq.read_table(io.BytesIO(ask(url, feature_set=feature_set)))
    found = table.schema.metadata[b"feature_set_hash"].decode()
    if feature_set and found != feature_set:
        raise OtherFeatureSet(f"trained on {feature_set}, the file holds {found}")
    return table.to_pandas(), found


def train(api, as_of, path):
    known, feature_set = export(api, as_of)
    inspected = known[known.outcome.notna()]
    names = [name for name in known.columns if name not in KEYS + OUTCOME]
    assert (pd.to_datetime(inspected.outcome_date) < as_of).all(), "an outcome of the future"
    model = HistGradientBoostingClassifier(max_iter=150, learning_rate=0.06, l2_regularization=1.0, random_state=1)
    model.fit(inspected[names], inspected.outcome == "offence")
    joblib.dump({"model": model, "features": names, "feature_set": feature_set}, path)

    later, _ = export(api, feature_set=feature_set)
    later = later[later.outcome.notna() & (pd.to_datetime(later.declaration_date) >= as_of)]
    offence = later.outcome == "offence"
    print(f"feature set {feature_set}: {len(names)} features")
    print(f"trained on {len(inspected)} inspections known before {as_of}, {(inspected.outcome == 'offence').sum()} offences")
    if offence.nunique() == 2:
        scores = model.predict_proba(later[names])[:, 1]
        print(f"on {len(later)} later ones, {offence.sum()} offences: ROC AUC {roc_auc_score(offence, scores):.3f}, "
              f"average precision {average_precision_score(offence, scores):.3f}")


def score(api, path, ids):
    saved = joblib.load(path)
    url = f"{api}/features/shipments"
    answer = json.loads(ask(url, {"ids": ids}, feature_set=saved["feature_set"]))
    for row in answer["rows"]:
        if row["status"] != "known":
            print(row["ref"]["id"], row["status"])
            continue
        values = pd.DataFrame([row["values"]], columns=answer["names"], dtype=float)[saved["features"]]
        print(row["ref"]["id"], f"{saved['model'].predict_proba(values)[0, 1]:.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--api", default="http://127.0.0.1:5173/api/v1")
    commands = parser.add_subparsers(dest="command", required=True)
    training = commands.add_parser("train")
    training.add_argument("--as-of", required=True)
    training.add_argument("--model", default="model.joblib")
    scoring = commands.add_parser("score")
    scoring.add_argument("--model", default="model.joblib")
    scoring.add_argument("ids", nargs="+")
    asked = parser.parse_args()
    try:
        if asked.command == "train":
            train(asked.api, asked.as_of, asked.model)
        else:
            score(asked.api, asked.model, asked.ids)
    except OtherFeatureSet as refused:
        sys.exit(f"refused: {refused}")


if __name__ == "__main__":
    main()

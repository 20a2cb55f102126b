"""Fills an empty Tryton with one company, two salespeople and their opportunities.

    python seed.py TRYTON_CONF DATABASE PASSWORD

What is written here is what tests/tryton/tryton.test.mjs expects.
"""
import datetime
import json
import sys
from decimal import Decimal
from pathlib import Path

from proteus import Model, Wizard, config

conf, database, password = sys.argv[1:4]
config.set_trytond(f'sqlite:///{database}', config_file=conf)

# The worked example of the demo; what Tryton has no field for is kept as the card itself would keep it.
DEMO = Path(__file__).parents[2] / 'www' / 'demo' / 'deals.json'
HELD_BY_TRYTON = {'schema', 'id', 'name', 'buyer', 'stage', 'currency', 'amount', 'owner', 'close_on'}


def kept_answers():
    "The facts of the worked example by their path, as the card's answers are."
    deal = json.loads(DEMO.read_text())['deals'][0]['deal']
    answers = {}
    for path, value in deal.items():
        if path in HELD_BY_TRYTON:
            continue
        if path in {'terms', 'signs', 'fit', 'cost'}:
            for name, part in value.items():
                # The days of payment are those of Tryton's payment term.
                if name == 'payment_days':
                    continue
                if path == 'terms':
                    answers[f'terms.{name}.asked'] = part['asked']
                elif path == 'signs':
                    answers[f'signs.{name}.seen'] = part['seen']
                else:
                    answers[f'{path}.{name}'] = part
        else:
            answers[path] = value
    return answers


def new(model, **values):
    record = Model.get(model)(**values)
    record.save()
    return record


def company(currency):
    Company = Model.get('company.company')
    wizard = Wizard('company.company.config')
    wizard.execute('company')
    wizard.form.party = new('party.party', name="Cobros del Sur")
    wizard.form.currency = currency
    wizard.execute('add')
    found, = Company.find()
    return found


def payment_term(days):
    PaymentTerm = Model.get('account.invoice.payment_term')
    term = PaymentTerm(name=f"{days} días")
    line = term.lines.new(type='remainder')
    line.relativedeltas.new(days=days)
    term.save()
    return term


def employee(name, company):
    return new('company.employee', party=new('party.party', name=name), company=company)


def user(login, name, language, company, employee, groups):
    Group = Model.get('res.group')
    Company = Model.get('company.company')
    Employee = Model.get('company.employee')
    user = Model.get('res.user')(name=name, login=login, password=password)
    user.language = language
    for group in Group.find([('name', 'in', groups)]):
        user.groups.append(group)
    user.companies.append(Company(company.id))
    user.company = company
    user.employees.append(Employee(employee.id))
    user.employee = employee
    user.save()
    return user


Language = Model.get('ir.lang')
spanish, = Language.find([('code', '=', 'es')])
english, = Language.find([('code', '=', 'en')])

dollar = new('currency.currency', name="US Dollar", code='USD', symbol='$', rounding=Decimal('0.01'), digits=2)
euro = new('currency.currency', name="Euro", code='EUR', symbol='€', rounding=Decimal('0.01'), digits=2)
own = company(dollar)
config.get_config()._context = Model.get('res.user').get_preferences(True, {})
own = Model.get('company.company')(own.id)

rep = employee("Mariana Quiroga", own)
colleague = employee("Esteban Luque", own)
groups = ["Sales", "Sale Opportunity"]
user('mariana', "Mariana Quiroga", spanish, own, rep, groups)
user('esteban', "Esteban Luque", english, own, colleague, groups)

month = payment_term(30)
argentina = Model.get('country.country')(name="Argentina", code='AR', code3='ARG', code_numeric='032')
argentina.save()


def opportunity(name, buyer, amount, employee, **more):
    party = Model.get('party.party')(name=buyer)
    party.addresses[0].country = argentina
    party.save()
    made = new(
        'sale.opportunity', description=name, party=party, address=party.addresses[0], company=own,
        amount=Decimal(amount), employee=employee, **{'currency': dollar, 'payment_term': month, **more})
    made.click('opportunity')
    return made


in_june = datetime.date(2027, 6, 30)
example = opportunity("Plataforma de cobros", "Clínicas San Telmo", '140000', rep, conversion_probability=0.6)
opportunity("Portal de pacientes", "Laboratorios Andes", '90000', rep, conversion_probability=0.7, end_date=in_june)
opportunity("Cobranza móvil", "Farmacias Río", '60000', rep, conversion_probability=0.25, currency=euro)
opportunity("Conciliación bancaria", "Banco Litoral", '300000', colleague, conversion_probability=0.9)

# What the test leaves, so that the others stay as they are.
turnos = opportunity("Turnos por mensaje", "Hospital Norte", '140000', rep, conversion_probability=0.1)
agenda = opportunity("Agenda en línea", "Clínicas del Este", '140000', rep, conversion_probability=0.4)

Attachment = Model.get('ir.attachment')


def keep(opportunity, answers):
    kept = Attachment(name='walkaway.json', type='data', resource=opportunity)
    kept.data = json.dumps({'schema': 'walkaway.answers/1', 'answers': answers}).encode()
    kept.save()


answers = kept_answers()
keep(example, answers)
keep(turnos, answers)
keep(agenda, {path: answer for path, answer in answers.items() if not path.startswith('cost.')})
